import { expect, it } from 'vitest';
import { checkRecord, type Rule } from '../../../data/checks/checkRecord';
import type { Finding } from '../../../data/checks/finding';
import { openRecord } from '../../../data/checks/openRecord';
import { TEXT_NAMES, type TextName, type Texts } from '../../../data/checks/readTexts';

// biome-ignore lint/suspicious/noExplicitAny: a test breaks whatever it likes
type Anything = any;

/** Content of each file; of a list file the list itself. */
export type SmallRecord = Record<TextName, Anything>;

/** A record with one or two of each kind, in which nothing is wrong; made anew each time, to be broken. */
export function smallRecord(): SmallRecord {
  return {
    dataset: {
      id: 'small',
      title: 'Small',
      short: 'S',
      organisation: 'pact',
      description: 'A record for tests.',
      languages: ['en'],
      licence: 'CC BY 4.0',
      version: '1.0.0',
      editors: ['Nobody'],
      coders: [{ id: 'a', name: 'Coder A', how: 'By hand.' }],
      covers: 'Little.',
      omits: 'Much.',
      from: '1992',
      to: '2026',
      latest: '2026-01-01',
      borders: [{ id: 'un', label: 'Any', caption: 'Any.' }],
      opening: 't=2001-01-01',
    },
    states: [
      { id: 'ARM', names: { primary: 'Armenia' } },
      { id: 'RUS', names: { primary: 'Russia' } },
    ],
    organisations: [
      { id: 'assembly', names: { primary: 'Assembly' }, kind: 'assembly' },
      {
        id: 'pact',
        names: { primary: 'Pact' },
        kind: 'alliance',
        created: '1992-05',
        figures: [
          { what: 'personnel', min: 10, max: 20, saidBy: 'The Pact', date: '2001', source: 'src-figure' },
        ],
        chairs: [
          { state: 'ARM', from: '2000-01-01', to: '2001-06~', sources: ['src-one'] },
          { state: 'RUS', from: '2001-06~', to: '..', sources: ['src-one'] },
        ],
        sources: ['src-one'],
      },
    ],
    people: [
      {
        id: 'ann',
        names: { primary: 'Ann' },
        offices: [
          {
            id: 'minister',
            title: 'Minister',
            for: 'ARM',
            from: '2000',
            to: '2005-05-01',
            sources: ['src-one'],
          },
        ],
      },
      {
        id: 'bob',
        names: { primary: 'Bob' },
        offices: [
          { id: 'president', title: 'President', for: 'RUS', from: '..', to: '..', sources: ['src-one'] },
        ],
      },
    ],
    claims: [
      { id: 'pact-helps', label: 'Pact helps', text: 'The Pact helps its members.' },
      { id: 'pact-lasts', label: 'Pact lasts', text: 'The Pact will last.' },
    ],
    memberships: [
      {
        id: 'arm-one',
        state: 'ARM',
        track: 'legal',
        status: 'signatory',
        organisation: 'pact',
        from: '1992-05-15',
        to: '1994-04-20',
        document: { title: 'Treaty', source: 'src-treaty' },
        sources: ['src-one'],
      },
      {
        id: 'arm-two',
        state: 'ARM',
        track: 'legal',
        status: 'member',
        organisation: 'pact',
        from: '1994-04-20',
        to: '..',
        sources: ['src-one'],
        checked: { on: '2025-12-31', outcome: 'confirmed', against: ['src-against'] },
      },
    ],
    events: [
      {
        id: 'meeting',
        date: '2001-01-01',
        label: 'Meeting',
        title: 'Leaders meet in Yerevan',
        summary: 'They talk about borders.',
        category: 'summit',
        places: [{ name: 'Yerevan', state: 'ARM', at: [44.5, 40.2] }],
        participants: [{ actor: 'ARM', role: 'host' }],
        figures: [{ what: 'dead', min: 3, saidBy: 'The police', source: 'src-figure' }],
        sources: ['src-one'],
        accounts: [
          { about: 'Date', says: '1 January', saidBy: 'The police', source: 'src-account' },
          { about: 'Date', says: '2 January', saidBy: 'A paper' },
        ],
      },
      {
        id: 'parade',
        date: '2001-01-01',
        label: 'Parade',
        title: 'A parade passes the opera',
        summary: 'It rains.',
        category: 'diplomacy',
        participants: [{ actor: 'ARM', role: 'host' }],
        relations: [{ kind: 'responseTo', event: 'meeting' }],
        sources: [],
        unverified: true,
      },
    ],
    statements: [
      {
        id: 'ann-asks',
        speaker: 'ann',
        office: 'minister',
        for: 'ARM',
        date: '2001-01-02',
        occasion: 'meeting',
        paraphrase: 'Ann asked whether help would come.',
        quote: {
          text: 'Will help come?',
          language: 'en',
          original: 'hy',
          translation: 'press',
          translator: 'A paper',
        },
        codings: [
          {
            coder: 'a',
            positions: [{ claim: 'pact-helps', position: 'mixed' }],
            attitudes: [{ target: 'RUS', stance: -1, because: 'Doubts it' }],
          },
        ],
        sources: ['src-one'],
      },
      {
        id: 'bob-answers',
        speaker: 'bob',
        office: 'president',
        for: 'RUS',
        date: '2001-01-02',
        occasion: 'meeting',
        paraphrase: 'Bob promised tents.',
        noQuote: 'Not seen.',
        repliesTo: [{ statement: 'ann-asks', kind: 'answers' }],
        codings: [{ coder: 'a', positions: [], attitudes: [] }],
        sources: ['src-one'],
      },
    ],
    sources: ['account', 'against', 'correction', 'figure', 'one', 'treaty'].map((name) => ({
      id: `src-${name}`,
      type: 'webpage',
      publisher: 'A paper',
      issued: { 'date-parts': [[2001, 1]] },
      URL: `https://example.org/${name}`,
      tier: 'press',
    })),
    ballots: [
      {
        id: 'a-vote',
        body: 'assembly',
        label: 'A vote',
        title: 'On tents',
        summary: 'The Assembly asks for tents.',
        date: '2001-02-01',
        tally: { yes: 100, no: 1, abstain: 50 },
        votes: [
          { state: 'ARM', choice: 'yes' },
          { state: 'RUS', choice: 'unknown', among: ['abstain', 'absent'] },
        ],
        event: 'meeting',
        sources: ['src-one'],
      },
    ],
    facilities: [
      {
        id: 'base',
        name: 'Base',
        kind: 'base',
        host: 'ARM',
        operator: 'RUS',
        place: { name: 'Gyumri', at: [43.8, 40.8], precision: 'city' },
        from: '1995',
        to: '..',
        figures: [{ what: 'troops', text: 'some thousands', saidBy: 'A paper', source: 'src-figure' }],
        sources: ['src-one'],
      },
    ],
    releases: [
      {
        id: '1-0-0',
        version: '1.0.0',
        date: '2026-01-01',
        changes: ['First.'],
        corrections: [
          {
            record: 'meeting',
            about: 'Date',
            was: '3 January',
            is: '1 January',
            because: 'A slip',
            source: 'src-correction',
          },
        ],
      },
    ],
  };
}

export type Change = (record: SmallRecord) => unknown;

/** The texts of a small record after a change, laid out as people lay them out. */
export function textsOf(change: Change = () => {}): Texts {
  const record = smallRecord();
  change(record);
  return Object.fromEntries(
    TEXT_NAMES.map((name) => [
      name,
      JSON.stringify(name === 'dataset' ? record.dataset : { [name]: record[name] }, null, 2),
    ]),
  ) as Texts;
}

/** A finding without its place: `events.json meeting, date: not a date`. */
export function tellFinding({ file, id, field, message, notice }: Finding): string {
  return `${file} ${id}${field ? `, ${field}` : ''}: ${notice ? 'notice: ' : ''}${message}`;
}

/** What a record breaks a rule with, and all that the whole check says of it. */
export type Case = [what: string, change: Change, ...told: string[]];

/** Proves a rule: a sound record passes, and each broken one is told by this rule, and by no other. */
export function proveRule(
  rule: Rule,
  cases: readonly Case[],
  sound: readonly [what: string, change: Change][] = [],
): void {
  it.each([['a sound record', () => {}] as const, ...sound])('lets %s pass', (_, change) => {
    expect(checkRecord(textsOf(change)).map(tellFinding)).toEqual([]);
  });

  it.each(cases)('finds %s', (_, change, ...told) => {
    const texts = textsOf(change);
    expect(rule(openRecord(texts).rows).map(tellFinding)).toEqual(told);
    expect(checkRecord(texts).map(tellFinding)).toEqual(told);
  });
}
