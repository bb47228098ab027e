import type { Track } from '../../../domain/member';
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
