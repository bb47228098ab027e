import type { CheckOutcome } from '../../../domain/fields';
import type { Track } from '../../../domain/member';
import type { Tier } from '../../../domain/source';
import { counted } from '../../plural';

/** What the title of a page needs: the alliance's abbreviation, and the years the record runs over. */
interface Subject {
  short: string;
  from: string;
  to: string;
}

/**
 * Words of what is made at build: heads and cards of the entry pages, and the text-only page. They come with no script.
 */
export const pages = {
  /** As Open Graph names a language and a country. */
  locale: 'en_GB',

  /** Of a page, for a tab, a search engine or a feed; without the site's name. */
  title: {
    all: ({ short, from, to }: Subject) =>
      `The ${short} through time: members, events and voices, ${from}–${to}`,
    map: ({ short, from, to }: Subject) => `Map of the ${short}: who belonged on any day, ${from}–${to}`,
    timeline: ({ short, from, to }: Subject) => `Timeline of the ${short}, ${from}–${to}`,
    stances: ({ short, from, to }: Subject) => `Who said what about the ${short}, ${from}–${to}`,
    table: ({ short, from, to }: Subject) =>
      `The ${short} in tables: events, statements, states, ${from}–${to}`,
  },
  titled: (title: string, site: string) => `${title} · ${site}`,

  /** One or two sentences under the title, after the record's own description. */
  description: {
    all: 'A map, a timeline and a graph of statements, every fact with its source.',
    map: 'An interactive map, every fact with its source.',
    timeline: 'An interactive timeline, every event with its sources.',
    stances:
      'Statements of leaders as a graph: for, against and under which conditions, each with its source.',
    table: 'Sortable tables with sources, to read or to download.',
  },

  card: {
    /** What the picture shows, for those who do not see it; `headline` is the sentence on it. */
    alt: {
      all: (headline: string) => `${headline} A map of the members.`,
      map: (headline: string) => `${headline} A map of the members.`,
      timeline: (headline: string) => `${headline} A timeline of events and statements.`,
      stances: (headline: string) => `${headline} Speakers and the claims they agree or disagree with.`,
      table: (headline: string) => `${headline} The events around that day in rows.`,
    },
    counts: (events: number, statements: number, sources: number) =>
      [
        counted('en', events, { one: 'event', other: 'events' }),
        counted('en', statements, { one: 'statement', other: 'statements' }),
        counted('en', sources, { one: 'source', other: 'sources' }),
      ].join(' · '),
    borders: (viewpoint: string) => `Borders: ${viewpoint}`,
    window: (from: string, to: string) => `${from} to ${to}`,
    /** How the signs on the voices are read. */
    signs: '+ for, − against, 0 neutral; dashed ring: on condition; dotted line: a reply',
  },

  data: {
    /** What the record is made from, for machines that look for data. */
    basedOn: (sources: number) =>
      counted('en', sources, {
        one: 'source, cited by the record',
        other: 'sources, each cited by the records it supports',
      }),
    borders: 'Outlines: Natural Earth, by world-atlas 2.0.2',
    part: {
      alliance: 'States, organisations, people, claims and memberships',
      events: 'Events',
      statements: 'Statements and their coding',
      sources: 'Sources',
      annex: 'Recorded votes, facilities and corrections',
    },
  },

  /** Names of the pages about a record, as they stand beside each other. */
  pages: {
    label: 'Pages about this record',
    text: 'As text',
    datasheet: 'Datasheet',
    sources: 'Sources',
    changes: 'Changes and corrections',
  },

  sourcesPage: {
    title: (title: string) => `${title}: sources`,
    lead: (sources: string, publishers: string) =>
      `All ${sources} sources that the record cites, from ${publishers} publishers, and what each of them supports. A mirror, proxy or reprint is never named as the source: the work that it copies is, without an address if none is known.`,
    tiers: {
      primary: 'Official bodies and texts',
      press: 'Press and news agencies',
      reference: 'Encyclopaedias, institutes, databases',
      partisan: 'Written to persuade',
    } satisfies Record<Tier, string>,
    supports: 'Supports:',
    checks: 'Second look at:',
    noAddress: 'no address known',
    spell: (state: string, spell: string) => `${state}: ${spell}`,
    chair: (organisation: string) => `${organisation}: who presided`,
    correction: (name: string) => `correction of ${name}`,
  },

  changes: {
    title: (title: string) => `${title}: changes and corrections`,
    lead: 'Every published version of the record, the newest first: what came, and what was wrong and has been put right.',
    feed: 'The same as a feed (Atom)',
    version: (version: string) => `Version ${version}`,
    came: 'What came',
    corrections: 'Corrections',
    none: 'No corrections in this version.',
    was: 'It said:',
    is: 'It says:',
    because: 'Because:',
    removed: 'nothing',
  },

  sheet: {
    title: (title: string) => `${title}: datasheet`,
    description:
      'What the record covers, how it was compiled and coded, what is missing, under which licence, and how to cite it.',
    what: 'What it is',
    holds: 'What it holds',
    of: 'kind of record',
    count: 'in the record',
    research: 'in the research it was made from',
    differs: 'why they differ',
    how: 'How it was compiled',
    looked: 'The second look',
    lookedLead:
      'Each event, spell, recorded vote, statement and facility was looked at a second time against pages of other publishers than those first cited. What that found stands beside each record.',
    outcome: {
      confirmed: 'confirmed by an independent page',
      corrected: 'mended',
      disputed: 'sources differ',
      unconfirmed: 'no independent page found',
      none: 'not looked at again',
    } satisfies Record<CheckOutcome | 'none', string>,
    support: 'How well supported',
    coding: 'How statements are coded',
    codingLead:
      'A statement is one claim by one speaker on one occasion. Each thing that it speaks about gets one of five steps; each claim that it takes a stand on gets agree, disagree or mixed. A condition is written beside the step and doesn’t change it. What a second coder could dispute is noted with the statement.',
    scale: 'The five steps, each with an example from the record',
    example: (who: string, date: string, target: string) => `${who}, ${date}, on ${target}:`,
    agreement: 'How far the coders agree',
    claim: 'Claim',
    shared: 'chosen by both',
    chosen: 'chosen by either',
    same: 'same value',
    alpha: 'α (ordinal)',
    positions: 'All positions on claims',
    attitudes: 'All attitudes',
    alphaNote:
      'α is Krippendorff’s alpha for ordinal values over the choices that both coders made: 1 is full agreement, 0 what chance would give. A dash stands where fewer than two different values were given.',
    coverage: 'What the counts rest on',
    coverageLead:
      'Counts of statements measure what was recorded. Silence means none recorded, not neutrality.',
    years: 'Statements by year',
    speakers: 'Statements by speaker',
    languages: 'Statements by language of the pages cited',
    missing: 'What is missing',
    differ: 'Where sources differ',
    differLead: 'In these records the accounts differ; all sides stand there.',
    terms: 'Licence',
    termsText: (licence: string) =>
      `The data are under ${licence}, the program is under the MIT licence. Quotations are short and belong to their speakers and publishers.`,
    cite: 'How to cite',
    files: 'Files and schemas',
    filesText:
      'Each file of the record names its JSON Schema (draft 2020-12), by which an editor completes and checks it as one types.',
    mend: 'How an error is mended',
    mendText:
      'Every detail has “Report an error”, which prepares a report with the id, the version and the view. A correction is published with what was said, what is said, why and by which source; earlier versions stay available under their own names.',
    kind: {
      events: 'Events',
      statements: 'Statements',
      speakers: 'Speakers',
      claims: 'Claims',
      spells: 'Spells of standing',
      ballots: 'Recorded votes',
      facilities: 'Facilities',
      forces: 'Collective forces',
      chairs: 'Chairs of the alliance',
    },
    spells: 'Spell',
    unknownLanguage: 'not known',
  },

  text: {
    title: (title: string) => `${title}: the record as text`,
    lead: 'The whole record as one plain page, without scripts and pictures. The interactive edition shows the same as a map, a timeline and a graph.',
    interactive: 'Interactive edition',
    contents: 'Contents',
    asOf: 'Up to date as of',
    belongs: 'Who belongs on',
    membership: 'Membership, spell by spell',
    membershipLead:
      'In law means by treaty and charter; by its own word, by what the state itself says or does. A spell lasts up to the day on which it ends.',
    track: { legal: 'in law', declared: 'by its own word' } satisfies Record<Track, string>,
    events: 'Events',
    statements: 'Statements',
    claims: 'Claims',
    claimsLead: 'Sentences that speakers agree or disagree with.',
    about: 'About this record',
    covers: 'Covers',
    omits: 'Leaves out',
    borders: 'Borders on the map',
    licence: 'Licence of the data',
    version: 'Version of the data',
    sources: 'Sources:',
    occasion: 'Occasion:',
    tookPart: 'Took part:',
    figures: 'Figures:',
    stands: 'Where it stands:',
    inReplyTo: 'In reply to:',
    with: (name: string, role: string) => `${name} (${role})`,
    disputed: 'How the statements are coded',
  },
};
