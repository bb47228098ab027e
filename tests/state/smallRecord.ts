import type { Dataset } from '../../src/domain/dataset';
import { parseWhole } from '../../src/domain/parseWhole';

/** What a made-up event says; the rest is filled in. */
export interface EventSketch {
  id: string;
  date?: string;
  category?: string;
  participants?: string[];
  places?: string[];
  relatedTo?: string[];
}

/** What a made-up statement says. */
export interface StatementSketch {
  id: string;
  speaker: string;
  for: string;
  occasion: string;
  date?: string;
  positions?: [claim: string, position: string][];
  attitudes?: [target: string, stance: number][];
  repliesTo?: string[];
  paraphrase?: string;
}

export const STATES = ['ARM', 'BLR', 'RUS'];
export const PEOPLE = ['lukashenko', 'pashinyan'];
export const ORGANISATIONS = ['org-csto', 'org-eu'];
export const CLAIMS = ['claim-duty', 'claim-stay'];

const EVENTS: EventSketch[] = [
  { id: 'e-summit', date: '2022-11-23', participants: ['ARM', 'BLR', 'pashinyan'], places: ['ARM'] },
  {
    id: 'e-attack',
    date: '2022-09-13',
    category: 'conflict',
    participants: ['ARM'],
    relatedTo: ['e-summit'],
  },
  { id: 'e-freeze', date: '2024-02', category: 'membership', participants: ['ARM', 'org-csto'] },
  { id: 'e-treaty', date: '1992-05-15', category: 'treaty', participants: ['RUS'] },
];

const STATEMENTS: StatementSketch[] = [
  {
    id: 's-refusal',
    speaker: 'pashinyan',
    for: 'ARM',
    occasion: 'e-summit',
    date: '2022-11-23',
    positions: [['claim-duty', 'disagree']],
    attitudes: [['org-csto', -1]],
    paraphrase: 'The alliance gave no assessment.',
  },
  {
    id: 's-answer',
    speaker: 'lukashenko',
    for: 'BLR',
    occasion: 'e-summit',
    date: '2022-11-23',
    positions: [
      ['claim-duty', 'agree'],
      ['claim-stay', 'mixed'],
    ],
    attitudes: [['ARM', -2]],
    repliesTo: ['s-refusal'],
    paraphrase: 'The alliance will live.',
  },
  {
    id: 's-later',
    speaker: 'pashinyan',
    for: 'ARM',
    occasion: 'e-freeze',
    date: '2024-02-22',
    positions: [['claim-stay', 'disagree']],
    attitudes: [['org-csto', -2]],
    paraphrase: 'Participation is frozen.',
  },
];

/** A record of three states, two people, two organisations and two claims, with the given events and statements. */
export function smallRecord(events = EVENTS, statements = STATEMENTS): Dataset {
  const { dataset, problems } = parseWhole({
    alliance: {
      dataset: {
        id: 'csto',
        title: 'Collective Security Treaty Organization',
        short: 'CSTO',
        organisation: 'org-csto',
        description: 'A record for tests.',
        languages: ['en'],
        licence: 'CC-BY-4.0',
        version: '0.1.0',
        editors: ['A. Editor', 'B. Editor'],
        covers: 'What is covered.',
        omits: 'What is left out.',
        from: '1992',
        to: '2026',
        latest: '2026-11-23',
        borders: [{ id: 'un', label: 'United Nations', caption: 'As most states recognise them.' }],
        opening: 't=2022-11-23',
      },
      states: [
        { id: 'ARM', names: { primary: 'Armenia', native: [{ text: 'Հայաստան', lang: 'hy' }] } },
        { id: 'BLR', names: { primary: 'Belarus', aliases: ['Byelorussia'] } },
        { id: 'RUS', names: { primary: 'Russia' } },
      ],
      organisations: [
        {
          id: 'org-csto',
          names: { primary: 'Collective Security Treaty Organization', aliases: ['ODKB'] },
          short: 'CSTO',
          kind: 'alliance',
        },
        { id: 'org-eu', names: { primary: 'European Union' }, short: 'EU', kind: 'bloc' },
      ],
      people: [
        {
          id: 'lukashenko',
          names: {
            primary: 'Alyaksandr Lukashenka',
            native: [
              { text: 'Аляксандр Лукашэнка', lang: 'be' },
              { text: 'Александр Лукашенко', lang: 'ru' },
            ],
            aliases: ['Alexander Lukashenko', 'Aleksander Łukaszenka'],
          },
          offices: [{ id: 'president', title: 'President of Belarus', for: 'BLR', from: '1994', to: '..' }],
        },
        {
          id: 'pashinyan',
          names: { primary: 'Nikol Pashinyan', native: [{ text: 'Նիկոլ Փաշինյան', lang: 'hy' }] },
          offices: [{ id: 'pm', title: 'Prime Minister of Armenia', for: 'ARM', from: '2018-05', to: '..' }],
        },
      ],
      claims: [
        { id: 'claim-duty', label: 'CSTO met its duty', text: 'The CSTO has met its duty to Armenia.' },
        { id: 'claim-stay', label: 'Members will stay', text: 'Members should remain in the CSTO.' },
      ],
      memberships: [
        member('ARM', 'legal', 'member', '1994-04-20'),
        member('ARM', 'declared', 'frozen', '2024-02-22'),
        member('BLR', 'legal', 'member', '1994-04-20'),
        member('RUS', 'legal', 'member', '1994-04-20'),
      ],
    },
    events: {
      events: events.map(
        ({ id, date = '2022', category = 'summit', participants = [], places = [], relatedTo = [] }) => ({
          id,
          date,
          label: id,
          title: `Title of ${id}`,
          summary: `What happened at ${id}.`,
          category,
          participants: participants.map((actor) => ({ actor, role: 'participant' })),
          places: places.map((state) => ({ name: 'Yerevan', state, at: [44.5, 40.2] })),
          relations: relatedTo.map((event) => ({ kind: 'related', event })),
          sources: [],
        }),
      ),
    },
    statements: {
      statements: statements.map(
        ({
          id,
          date = '2022',
          positions = [],
          attitudes = [],
          repliesTo = [],
          paraphrase = `Words of ${id}`,
          ...who
        }) => ({
          id,
          ...who,
          date,
          paraphrase,
          noQuote: 'Made up.',
          repliesTo: repliesTo.map((statement) => ({ statement, kind: 'answers' })),
          codings: [
            {
              coder: 'a',
              positions: positions.map(([claim, position]) => ({ claim, position })),
              attitudes: attitudes.map(([target, stance]) => ({ target, stance, because: 'For the test.' })),
            },
          ],
          sources: [],
        }),
      ),
    },
    sources: { sources: [] },
  });
  if (!dataset || problems.length > 0) throw new Error(JSON.stringify(problems));
  return dataset;
}

/** The same, as it stands before its long texts are read. */
export function briefRecord(): Dataset {
  const dataset = smallRecord();
  const events = new Map(dataset.events);
  for (const [id, event] of events) events.set(id, { ...event, summary: '', sources: [], sourceCount: 2 });
  const statements = new Map(dataset.statements);
  for (const [id, statement] of statements)
    statements.set(id, { ...statement, paraphrase: '', sourceCount: 2 });
  return { ...dataset, events, statements, brief: new Set(['events', 'statements']) };
}

function member(state: string, track: string, status: string, from: string) {
  return {
    id: `${state}-${status}`,
    state,
    track,
    status,
    organisation: 'org-csto',
    from,
    to: '..',
    sources: [],
  };
}
