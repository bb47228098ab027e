import { describe, expect, it } from 'vitest';
import type { FileName } from '../../data/build/readFolder';
import { checkRecord, RULES } from '../../data/checks/checkRecord';
import { openRecord } from '../../data/checks/openRecord';
import { checkCitations } from '../../data/checks/rules/citations';
import { checkDates } from '../../data/checks/rules/dates';
import { checkDuplicates } from '../../data/checks/rules/duplicates';
import { checkIds } from '../../data/checks/rules/ids';
import { checkMirrors } from '../../data/checks/rules/mirrors';
import { checkOccasions } from '../../data/checks/rules/occasions';
import { checkOffices } from '../../data/checks/rules/offices';
import { checkOrder } from '../../data/checks/rules/order';
import { checkQuotes } from '../../data/checks/rules/quotes';
import { checkReferences } from '../../data/checks/rules/references';
import { checkReplies } from '../../data/checks/rules/replies';
import { checkSpans } from '../../data/checks/rules/spans';
import { checkSpells } from '../../data/checks/rules/spells';
import { checkUncited } from '../../data/checks/rules/uncited';
import { checkWording } from '../../data/checks/rules/wording';
import { type Anything, breakRecord, faultsOf, pick, TEXTS } from './breakRecord';

const SUMMIT = '2022-11-23-yerevan-summit-refusal';
const REPLY = '2022-11-23-peskov-agree-with-proviso';
const QUOTED = '2022-11-23-pashinyan-not-ready-to-sign';
const event = (content: Anything) => pick(content.events, SUMMIT);
const statement = (content: Anything) => pick(content.statements, REPLY);

type Case = [
  what: string,
  file: FileName | 'dataset',
  change: (content: Anything) => void,
  field: string,
  words: RegExp,
];

/** For each rule, one broken record after the other: what was done, and the finding that must come of it. */
const CASES: [rule: (typeof RULES)[number], cases: Case[]][] = [
  [
    checkIds,
    [
      ['an id in capitals', 'claims', ({ claims }) => (claims[0].id = 'Allies-Must'), 'id', /lower-case/],
      [
        'a state’s id of two letters',
        'organisations',
        ({ organisations }) => (organisations[0].id = 'a--b'),
        'id',
        /lower-case/,
      ],
      [
        'an id that another kind has',
        'claims',
        ({ claims }) => (claims.at(-1).id = 'zas'),
        'id',
        /already the id/,
      ],
      [
        'an office twice',
        'people',
        ({ people }) => pick(people, 'putin').offices.push(pick(people, 'putin').offices[0]),
        'offices.5.id',
        /another office/,
      ],
    ],
  ],
  [
    checkDates,
    [
      ['30 February', 'events', (c) => (event(c).date = '2022-02-30'), 'date', /expected a date/],
      ['a season', 'statements', (c) => (statement(c).date = '2022-21'), 'date', /expected a date/],
      [
        'a spell that ends in an interval',
        'memberships',
        ({ memberships }) => (pick(memberships, 'uzb-legal-member-csto-2006').to = '2012-01/2012-12'),
        'to',
        /no interval/,
      ],
      [
        'an office from nowhere',
        'people',
        ({ people }) => (pick(people, 'zas').offices[0].from = '20.01.2020'),
        'offices.0.from',
        /expected a date/,
      ],
      ['a last day that is none', 'dataset', (c) => (c.latest = 'today'), 'latest', /expected a date/],
    ],
  ],
  [
    checkSpans,
    [
      [
        'a spell that ends before it begins',
        'memberships',
        ({ memberships }) => (pick(memberships, 'uzb-legal-member-csto-2006').to = '2005'),
        'to',
        /no earlier/,
      ],
      [
        'an office that ends before it begins',
        'people',
        ({ people }) => (pick(people, 'makei').offices[0].to = '2011'),
        'offices.0.to',
        /no earlier/,
      ],
      [
        'a range the wrong way round',
        'events',
        ({ events }) => (pick(events, '2010-08-20-gyumri-base-extended').figures[0].max = 1),
        'figures.0.max',
        /no less/,
      ],
      [
        'a figure without a number',
        'events',
        (c) => (event(c).figures = [{ what: 'troops', saidBy: 'nobody' }]),
        'figures.0',
        /a number or a text/,
      ],
    ],
  ],
  [
    checkReferences,
    [
      [
        'a participant nobody knows',
        'events',
        (c) => (event(c).participants[0].actor = 'XXX'),
        'participants.0.actor',
        /no state, organisation or person/,
      ],
      [
        'a place in no state',
        'events',
        (c) => (event(c).places[0].state = 'XXX'),
        'places.0.state',
        /no state/,
      ],
      [
        'a relation to nothing',
        'events',
        (c) => (event(c).relations[0].event = '1900-nothing'),
        'relations.0.event',
        /no event/,
      ],
      [
        'a relation to itself',
        'events',
        (c) => (event(c).relations[0].event = SUMMIT),
        'relations.0.event',
        /than itself/,
      ],
      ['a source nobody knows', 'events', (c) => event(c).sources.push('hearsay'), 'sources.3', /no source/],
      [
        'a figure’s source nobody knows',
        'events',
        ({ events }) => (pick(events, '2010-08-20-gyumri-base-extended').figures[0].source = 'hearsay'),
        'figures.0.source',
        /no source/,
      ],
      [
        'an occasion nobody knows',
        'statements',
        (c) => (statement(c).occasion = '1900-nothing'),
        'occasion',
        /no event/,
      ],
      [
        'a speaker that is a state',
        'statements',
        (c) => (statement(c).speaker = 'RUS'),
        'speaker',
        /person or organisation/,
      ],
      [
        'words for a person',
        'statements',
        (c) => (statement(c).for = 'putin'),
        'for',
        /state or organisation/,
      ],
      [
        'a claim nobody knows',
        'statements',
        (c) => (statement(c).codings[0].positions[0].claim = 'the-moon-is-cheese'),
        'codings.0.positions.0.claim',
        /no claim/,
      ],
      [
        'a target nobody knows',
        'statements',
        (c) => (statement(c).codings[0].attitudes[0].target = 'nobody'),
        'codings.0.attitudes.0.target',
        /no state, organisation/,
      ],
      [
        'a reply to nothing',
        'statements',
        (c) => (statement(c).repliesTo[0].statement = '1900-nothing'),
        'repliesTo.0.statement',
        /no statement/,
      ],
      [
        'a spell of no state',
        'memberships',
        ({ memberships }) => (memberships[0].state = 'XXX'),
        'state',
        /no state/,
      ],
      [
        'an office for nobody',
        'people',
        ({ people }) => (pick(people, 'zas').offices[0].for = 'nobody'),
        'offices.0.for',
        /state or organisation/,
      ],
      [
        'a ministry of nothing',
        'organisations',
        ({ organisations }) => (pick(organisations, 'mfa-russia').of = 'XXX'),
        'of',
        /state or organisation/,
      ],
      [
        'an alliance nobody knows',
        'dataset',
        (c) => (c.organisation = 'nobody'),
        'organisation',
        /no organisation/,
      ],
    ],
  ],
  [
    checkCitations,
    [
      [
        'an event without a source',
        'events',
        (c) => (event(c).sources = []),
        'sources',
        /at least one source/,
      ],
      [
        'a statement without a source',
        'statements',
        (c) => (statement(c).sources = []),
        'sources',
        /at least one source/,
      ],
      [
        'a spell without a source',
        'memberships',
        ({ memberships }) => (memberships[0].sources = []),
        'sources',
        /at least one source/,
      ],
      [
        'an office without a source',
        'people',
        ({ people }) => delete pick(people, 'zas').offices[0].sources,
        'offices.0',
        /at least one source/,
      ],
    ],
  ],
  [
    checkUncited,
    [
      [
        'a source that nothing cites',
        'sources',
        ({ sources }) => sources.push({ ...sources[0], id: 'zz-nothing', URL: 'https://example.org/' }),
        'id',
        /cites this source/,
      ],
    ],
  ],
  [
    checkMirrors,
    [
      [
        'a mirror',
        'sources',
        ({ sources }) => (sources[0].URL = 'https://en.wikimili.com/en/CSTO'),
        'URL',
        /a copy site/,
      ],
      [
        'a copy in a folder',
        'sources',
        ({ sources }) => (sources[0].URL = 'https://news-pravda.com/world/1.html'),
        'URL',
        /a copy site/,
      ],
      [
        'an archive that is a proxy',
        'sources',
        ({ sources }) => (sources[0].archive = 'http://amansaja.com/?q=x'),
        'archive',
        /a copy site/,
      ],
    ],
  ],
  [
    checkSpells,
    [
      [
        'a spell that begins too soon',
        'memberships',
        ({ memberships }) => (pick(memberships, 'arm-legal-member-csto-2003').from = '2003-09-17'),
        'from',
        /has ended/,
      ],
      [
        'a spell after one that goes on',
        'memberships',
        ({ memberships }) => (pick(memberships, 'arm-legal-member-cst-1994').to = '..'),
        'from',
        /has ended/,
      ],
    ],
  ],
  [
    checkOffices,
    [
      [
        'words before the office',
        'people',
        ({ people }) => (pick(people, 'peskov').offices[0].from = '2024'),
        'office',
        /not held on/,
      ],
      [
        'words after the office',
        'people',
        ({ people }) => (pick(people, 'peskov').offices[0].to = '2021'),
        'office',
        /not held on/,
      ],
      [
        'an office that the speaker never had',
        'statements',
        (c) => (statement(c).office = 'president'),
        'office',
        /no office with this id/,
      ],
      [
        'a person without an office',
        'statements',
        (c) => delete statement(c).office,
        '',
        /expected “office”/,
      ],
      [
        'an organisation in office',
        'statements',
        ({ statements }) =>
          (pick(statements, '2023-09-25-russian-mfa-shifting-responsibility').office = 'ministry'),
        'office',
        /expected no office/,
      ],
    ],
  ],
  [
    checkOccasions,
    [
      [
        'words a year later',
        'statements',
        (c) => (statement(c).occasion = '2021-09-16-dushanbe-summit'),
        'date',
        /expected a note/,
      ],
      [
        'words a year before',
        'statements',
        (c) => (statement(c).occasion = '2023-11-23-minsk-summit'),
        'date',
        /expected a note/,
      ],
      [
        'an explanation taken away',
        'statements',
        ({ statements }) => delete pick(statements, '2021-02-02-zas-armenia-did-not-ask').note,
        'date',
        /expected a note/,
      ],
    ],
  ],
  [
    checkReplies,
    [
      [
        'a reply to what comes later',
        'statements',
        (c) => (statement(c).repliesTo[0].statement = '2023-01-10-pashinyan-specify-the-zone'),
        'repliesTo.0.statement',
        /a later statement/,
      ],
      [
        'a circle of replies',
        'statements',
        ({ statements }) =>
          (pick(statements, '2022-11-23-lukashenko-if-russia-wins-csto-lives').repliesTo = [
            { statement: REPLY, kind: 'answers' },
          ]),
        'repliesTo',
        /leads back/,
      ],
    ],
  ],
  [
    checkQuotes,
    [
      [
        'a quote of 41 words',
        'statements',
        ({ statements }) => (pick(statements, QUOTED).quote.text = 'word '.repeat(41).trim()),
        'quote.text',
        /41 words/,
      ],
      [
        'a translation by nobody',
        'statements',
        ({ statements }) => delete pick(statements, QUOTED).quote.translator,
        'quote',
        /translator/,
      ],
      [
        'no translation between two languages',
        'statements',
        ({ statements }) => {
          const { quote } = pick(statements, QUOTED);
          quote.translation = 'none';
          delete quote.translator;
        },
        'quote.translation',
        /a translation from ru to en/,
      ],
      [
        'a translator of words as spoken',
        'statements',
        ({ statements }) =>
          (pick(statements, '2022-01-06-borrell-memories-to-be-avoided').quote.translator = 'X'),
        'quote.translator',
        /as spoken/,
      ],
      [
        'neither a quote nor a reason',
        'statements',
        ({ statements }) => delete pick(statements, QUOTED).quote,
        '',
        /noQuote/,
      ],
      [
        'a quote and a reason for none',
        'statements',
        ({ statements }) => (pick(statements, QUOTED).noQuote = 'None.'),
        'noQuote',
        /beside a quote/,
      ],
    ],
  ],
  [
    checkDuplicates,
    [
      [
        'one address in two sources',
        'sources',
        ({ sources }) => (sources[1].URL = sources[0].URL),
        'URL',
        /the same as in/,
      ],
      [
        'one event twice',
        'events',
        ({ events }) =>
          (pick(events, '2022-06-17-yerevan-security-secretaries').title = pick(
            events,
            '2022-06-17-tokayev-quasi-states',
          ).title),
        'title',
        /the same as in/,
      ],
      [
        'a source cited twice',
        'events',
        (c) => event(c).sources.push(event(c).sources[0]),
        'sources.3',
        /twice in this list/,
      ],
      [
        'a participant twice in one role',
        'events',
        (c) => event(c).participants.push(event(c).participants[0]),
        'participants.7',
        /twice/,
      ],
      [
        'two stances towards one target',
        'statements',
        (c) => statement(c).codings[0].attitudes.push(statement(c).codings[0].attitudes[0]),
        'codings.0.attitudes.2',
        /twice/,
      ],
      [
        'a coder twice',
        'statements',
        (c) => statement(c).codings.push(statement(c).codings[0]),
        'codings.1',
        /twice/,
      ],
    ],
  ],
  [
    checkOrder,
    [
      ['claims out of order', 'claims', ({ claims }) => claims.reverse(), 'id', /sorted by id/],
      ['events out of order', 'events', ({ events }) => events.push(events.shift()), 'id', /sorted by date/],
    ],
  ],
];

describe.each(CASES)('%o', (rule, cases) => {
  it.each(cases)('finds %s', (_, file, change, field, words) => {
    const found = breakRecord(file, change);
    expect(found.map(({ field: at, message }) => `${at}: ${message}`)).toContainEqual(
      expect.stringMatching(new RegExp(`^${field.replaceAll('.', '\\.')}: .*${words.source}`)),
    );
  });

  it('finds nothing in the shipped record', () => {
    expect(rule(openRecord(TEXTS).rows)).toEqual([]);
  });
});

describe(checkWording, () => {
  it('notices a loaded word in our own sentence, and lets the record pass', () => {
    const content = JSON.parse(TEXTS.events ?? '');
    pick(content.events, SUMMIT).summary = 'The regime did it.';
    const all = checkRecord({ ...TEXTS, events: JSON.stringify(content) });
    expect(all).toContainEqual(expect.objectContaining({ id: SUMMIT, field: 'summary', notice: true }));
    expect(all.filter(({ notice }) => !notice)).toEqual([]);
  });
});

describe('every rule', () => {
  it('has a record that breaks it', () => {
    expect(new Set<unknown>([...CASES.map(([rule]) => rule), checkWording])).toEqual(new Set(RULES));
  });
});

describe('the shape of a record', () => {
  it.each<Case>([
    ['an unknown field', 'events', (c) => (event(c).mood = 'tense'), 'mood', /./],
    [
      'an unknown field deep inside',
      'events',
      (c) => (event(c).places[0].height = 990),
      'places.0.height',
      /./,
    ],
    [
      'a wrong type deep inside',
      'statements',
      (c) => (statement(c).codings[0].attitudes[0].stance = '1'),
      'codings.0.attitudes.0.stance',
      /./,
    ],
    [
      'a stance off the scale',
      'statements',
      (c) => (statement(c).codings[0].attitudes[0].stance = 3),
      'codings.0.attitudes.0.stance',
      /./,
    ],
    ['a missing field', 'events', (c) => delete event(c).title, 'title', /./],
    ['a place at 0,0', 'events', (c) => (event(c).places[0].at = [0, 0]), 'places.0.at', /not 0,0/],
    ['a latitude of 91', 'events', (c) => (event(c).places[0].at = [44.51, 91]), 'places.0.at.1', /./],
    [
      'an address of another kind',
      'sources',
      ({ sources }) => (sources[0].URL = 'ftp://example.org/a'),
      'URL',
      /http/,
    ],
    [
      'an address with a password',
      'sources',
      ({ sources }) => (sources[0].URL = 'https://a:b@example.org/'),
      'URL',
      /credentials/,
    ],
    [
      'letters that are not composed',
      'events',
      (c) => (event(c).title = 'Tu\u0308rkiye'),
      'title',
      /normal form C/,
    ],
    ['a letter that turns the text round', 'events', (c) => (event(c).title = 'a\u202eb'), 'title', /bidi/],
    ['a label of 35 letters', 'events', (c) => (event(c).label = 'x'.repeat(35)), 'label', /34/],
    ['an id in another script', 'claims', ({ claims }) => (claims[0].id = 'союз'), 'id', /letters, digits/],
  ])('finds %s', (_, file, change, field, words) => {
    const found = breakRecord(file, change).filter(({ field: at }) => at === field);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toMatch(words);
  });
});

describe(openRecord, () => {
  const claims = TEXTS.claims ?? '';

  it('tells the line, the record and what stands there', () => {
    const text = claims.replace('"label": "Armenia should stay"', '"label": 7');
    const [finding] = faultsOf('claims', text);
    expect(finding).toMatchObject({
      file: 'claims.json',
      id: 'armenia-should-stay-in-csto',
      field: 'label',
      found: 7,
    });
    expect(text.split('\n')[(finding?.line ?? 0) - 1]).toContain('"label": 7');
  });

  it('says once what is not JSON, and where', () => {
    const text = claims.replace('"id": "armenia', '"id" "armenia');
    const own = faultsOf('claims', text).filter(({ file }) => file === 'claims.json');
    expect(own).toHaveLength(1);
    expect(own[0]?.message).toMatch(/not JSON: colon expected/);
    expect(text.split('\n')[(own[0]?.line ?? 0) - 1]).toContain('"id" "armenia');
  });

  it('finds a key that stands twice', () => {
    const text = claims.replace(
      '"label": "Armenia should stay"',
      '"label": "A", "label": "Armenia should stay"',
    );
    expect(faultsOf('claims', text)).toMatchObject([
      { field: 'label', message: expect.stringMatching(/twice/) },
    ]);
  });

  it.each([
    ['an empty file', ''],
    ['a list', '[]'],
    ['a word', 'null'],
    ['another list', '{ "things": [] }'],
    ['records that are none', '{ "claims": [1, null, "a", [], {}] }'],
    ['a comment', `// note\n${claims}`],
  ])('does not fall over %s', (_, text) => {
    expect(faultsOf('claims', text).some(({ file }) => file === 'claims.json')).toBe(true);
  });

  it('misses a file that is not there', () => {
    expect(faultsOf('claims', null)).toContainEqual(
      expect.objectContaining({ file: 'claims.json', message: expect.stringMatching(/expected this file/) }),
    );
  });

  it('finds everything in one run', () => {
    const found = breakRecord('events', ({ events }) => {
      events[0].date = 'then';
      events[1].places[0].at = [0, 0];
      events[2].sources = [];
    });
    for (const field of ['date', 'places.0.at', 'sources']) {
      expect(found.map((finding) => finding.field)).toContain(field);
    }
  });
});
