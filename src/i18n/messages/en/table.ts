import { counted } from '../../plural';

/** Words of the table. Numbers come in as numbers, dates and names as text. */
export const table = {
  title: 'The record',
  tabs: 'Which table',
  tab: { events: 'Events', statements: 'Statements', states: 'States' },
  /** What the table holds: shown beside the title and, with more, as the caption. */
  shown: {
    events: (count: number, total: number) =>
      count === total
        ? counted('en', count, { one: 'event', other: 'events' })
        : `${count} of ${counted('en', total, { one: 'event', other: 'events' })}`,
    statements: (count: number, total: number) =>
      count === total
        ? counted('en', count, { one: 'statement', other: 'statements' })
        : `${count} of ${counted('en', total, { one: 'statement', other: 'statements' })}`,
    states: (count: number, total: number) =>
      count === total
        ? counted('en', count, { one: 'state', other: 'states' })
        : `${count} of ${counted('en', total, { one: 'state', other: 'states' })}`,
  },
  caption: {
    events: 'Events in the time window and the filters, one a row',
    /** A statement has a row for each thing that it speaks about. */
    statements: 'Statements in the time window and the filters, a row for each thing that one speaks about',
    states: (date: string) => `Standing of the states on ${date}`,
  },
  /** Label of the region that scrolls sideways where the screen is narrow. */
  region: (name: string) => `${name}, table`,
  column: {
    date: 'Date',
    title: 'Title',
    category: 'Category',
    places: 'Places',
    sources: 'Sources',
    from: 'From',
    stance: 'Stance',
    to: 'To',
    quote: 'Words',
    occasion: 'Occasion',
    state: 'State',
    standing: 'Standing',
    since: 'Since',
    legal: 'In law',
    declared: 'By its own word',
  },
  /** On a header that sorts, for those who do not see the arrow. */
  sortBy: (column: string) => `Sort by ${column}`,
  stance: { '2': 'endorses', '1': 'supports', '0': 'neutral', '-1': 'criticises', '-2': 'rejects' },
  position: { agree: 'agrees', mixed: 'mixed', disagree: 'disagrees' },
  acknowledges: 'acknowledges',
  conditional: (condition: string) => `on condition: ${condition}`,
  notCoded: 'not coded',
  spell: (organisation: string, status: string) => `${organisation}: ${status}`,
  unverified: 'unverified',
  none: 'None of the record is in this time window and these filters.',
  page: (from: number, to: number, total: number) => `Rows ${from}–${to} of ${total}`,
  pages: 'Pages of the table',
  previous: 'Previous',
  previousPage: 'Previous page',
  next: 'Next',
  nextPage: 'Next page',
  download: 'Download CSV',
  /** Where a page may not save files, the same text can be copied. */
  asText: 'CSV as text',
};
