import type { Dataset } from '../../src/domain/dataset';

/** One kind of record, how many the record and the research have, and why they differ. */
export interface Count {
  kind: string;
  count: (dataset: Dataset) => number;
  /** As the research's own headers and tables count; null where it counts none. */
  research: number | null;
  why: string;
}

/** What the research that the first record was made from holds, by its own headers; a test holds these to its files. */
export const RESEARCH_COUNTS: readonly Count[] = [
  {
    kind: 'Events',
    count: ({ events }) => events.size,
    research: 160,
    why: 'An occasion at which something was said is an event too: 23 occasions beside the 160.',
  },
  { kind: 'Statements', count: ({ statements }) => statements.size, research: 150, why: '' },
  {
    kind: 'Speakers',
    count: ({ statements }) => new Set([...statements.values()].map(({ speaker }) => speaker)).size,
    research: 44,
    why: '',
  },
  { kind: 'Claims', count: ({ claims }) => claims.size, research: 18, why: '' },
  {
    kind: 'Spells of standing',
    count: ({ spells }) => spells.length,
    research: 22,
    why: 'A row of the research with several dates is one spell a date; candidate talk, quotas, dues and boycotts are events or notes.',
  },
  {
    kind: 'Recorded votes',
    count: ({ ballots }) => ballots.size,
    research: 15,
    why: '',
  },
  { kind: 'Facilities', count: ({ facilities }) => facilities.size, research: 26, why: '' },
  {
    kind: 'Collective forces',
    count: ({ organisations }) => [...organisations.values()].filter(({ kind }) => kind === 'force').length,
    research: 4,
    why: 'The regional groupings are bilateral and not entered; the collective air forces are, as unverified.',
  },
  {
    kind: 'Chairs of the Council',
    count: ({ organisations }) => organisations.get('csto')?.chairs.length ?? 0,
    research: 20,
    why: 'Before 2006 only glimpses were seen.',
  },
];
