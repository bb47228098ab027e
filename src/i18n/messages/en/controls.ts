import type { RecordKind } from '../../../domain/ids';
import { counted, formFor } from '../../plural';

/** Words of the controls: header, search, filters, chips and the switch between lenses. */
export const controls = {
  header: {
    label: 'Allyscope',
    /** Beside the title: how many belong at the end of the record, and the years it runs over. */
    members: (members: string, from: string, to: string) => `${members}, ${from}–${to}`,
    how: 'How to read this',
    cite: 'Cite',
    share: 'Share & embed',
    more: 'More',
    close: 'Close',
  },

  theme: {
    names: { auto: 'as the system', light: 'light', dark: 'dark' },
    /** The button says what is and what a press does. */
    button: (now: string, next: string) => `Colours: ${now}. Change to: ${next}`,
  },

  search: {
    label: 'Search the whole record',
    placeholder: 'Search people, events, statements',
    open: 'Search',
    clear: 'Clear the search',
    results: 'Found',
    loading: 'Preparing the search…',
    none: (text: string) => `Nothing begins with “${text}”.`,
    /** Last entry of the list: narrows everything to what has these words. */
    filterBy: (text: string) => `Filter everything by “${text}”`,
    via: (name: string) => `also ${name}`,
    /** Beside a group's name when not all are shown. */
    some: (shown: number, total: number) => `${shown} of ${total}`,
    /** Groups of what was found. */
    group: {
      state: 'States',
      organisation: 'Organisations',
      person: 'People',
      claim: 'Claims',
      event: 'Events',
      statement: 'Statements',
      ballot: 'Recorded votes',
      facility: 'Facilities',
    } satisfies Record<RecordKind, string>,
  },

  filter: {
    open: 'Filter',
    title: 'Filter',
    facets: 'What to filter by',
    facet: {
      category: 'Category',
      state: 'State',
      actor: 'Actor',
      claim: 'Claim',
      stance: 'Stance',
    },
    dates: 'Dates',
    find: {
      category: 'Find a category',
      state: 'Find a state',
      actor: 'Find a person or organisation',
      claim: 'Find a claim',
      stance: 'Find a stance',
    },
    noneFound: 'Nothing here is called that.',
    /** Heads of the two columns of numbers. */
    events: 'Events',
    statements: 'Statements',
    hint: 'The numbers say what each would show together with the other filters.',
    words: 'Containing the words',
    chosen: (count: number) => `${count} chosen`,
    from: 'From',
    to: 'To',
    cursor: 'Date of the cursor',
    form: 'Year, year-month or full date, such as 2022, 2022-11 or 2022-11-23.',
    badDate: (text: string) => `“${text}” is not a date. Write it as 2022, 2022-11 or 2022-11-23.`,
    outside: (from: string, to: string) => `The record runs from ${from} to ${to}. Choose a date within it.`,
    backwards: 'The window would end before it begins.',
    apply: 'Set the dates',
    wholeRecord: 'Whole record',
    done: 'Done',
  },

  /** What is taken as evidence, where it shows. */
  evidence: {
    tab: 'Evidence',
    certain: 'Certain only',
    coderBoth: 'What both share',
    coderFacet: 'Coding',
    leftOut: (eventCount: number, statementCount: number) =>
      `${[eventCount > 0 && counted('en', eventCount, { one: 'event', other: 'events' }), statementCount > 0 && counted('en', statementCount, { one: 'statement', other: 'statements' })].filter(Boolean).join(' and ') || 'Nothing'} left out as not certain`,
  },

  chips: {
    label: 'Active filters',
    /** Name of a chip's button. */
    remove: (facet: string, value: string) => `Remove the filter ${facet}: ${value}`,
    window: 'time',
    text: 'text',
    quoted: (text: string) => `“${text}”`,
    since: (date: string) => `from ${date}`,
    until: (date: string) => `until ${date}`,
    range: (from: string, to: string) => `${from} – ${to}`,
    years: (from: string, to: string) => `${from}–${to}`,
    clear: 'Clear all',
    /** On the phone, all chips in one. */
    count: (count: number) => `${count} ${formFor('en', count, { one: 'filter', other: 'filters' })}`,
    /** Begins with what the chip shows, so that it can be asked for by voice. */
    clearThese: (count: string, list: string) => `${count}, clear: ${list}`,
  },

  /** `shown` and `total` are grouped numbers; the word agrees with `count`. */
  counts: {
    events: (shown: string, total: string, count: number) =>
      `${shown} of ${total} ${formFor('en', count, { one: 'event', other: 'events' })}`,
    statements: (shown: string, total: string, count: number) =>
      `${shown} of ${total} ${formFor('en', count, { one: 'statement', other: 'statements' })}`,
  },
};
