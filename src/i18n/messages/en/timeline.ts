import { counted, formFor } from '../../plural';

const events = (count: number) => counted('en', count, { one: 'event', other: 'events' });
const statements = (count: number) => counted('en', count, { one: 'statement', other: 'statements' });

/** Words of the timeline. Dates come ready-made, as precise as they are known. */
export const timeline = {
  title: 'What happened',
  /** Counts in the head: shown, and in the record. The text begins with the first number. */
  eventsOf: (shown: number, total: number) =>
    shown === total
      ? events(shown)
      : `${shown} of ${counted('en', total, { one: 'event', other: 'events' })}`,
  statementsOf: (shown: number, total: number) =>
    shown === total ? statements(shown) : `${shown} of ${statements(total)}`,

  /** Names of the bands, from the top down. */
  lane: {
    alliance: 'Alliance',
    force: 'Force',
    conflict: 'Conflict',
    diplomacy: 'Diplomacy',
    statements: 'Statements',
  },
  /** One letter for each band, where there is no room for its name. */
  laneLetter: { alliance: 'A', force: 'F', conflict: 'C', diplomacy: 'D', statements: 'S' },

  /** Name of the whole drawing. */
  drawing: (eventCount: number, statementCount: number, from: string, to: string) =>
    `Timeline: ${events(eventCount)} and ${statements(statementCount)}, ${from} to ${to}`,
  keys: 'Arrow keys left and right go along a lane, up and down to the next lane; Enter or Space chooses; Page Up and Page Down move by a year; Home and End go to the first and last; plus, minus and zero zoom.',
  listKeys: 'Arrow keys go from one to the next; Enter chooses.',

  /** Full name of a mark. It holds the short label that may be seen, for those who speak to their screen. */
  eventName: (
    label: string,
    title: string,
    date: string,
    category: string,
    place: string | null,
    sources: string,
  ) =>
    [
      ...(title.includes(label) ? [] : [label]),
      title,
      date,
      category,
      ...(place ? [place] : []),
      sources,
    ].join('. '),
  statementName: (sentence: string, paraphrase: string, date: string) =>
    `${sentence}. ${date}.${paraphrase && ` ${paraphrase}`}`,
  eventBin: (count: number, lane: string, dates: string) =>
    `${events(count)}, ${lane}, ${dates}. Press to open`,
  statementBin: (count: number, dates: string, positive: number, neutral: number, negative: number) => {
    const parts = [
      positive &&
        `${positive} ${formFor('en', positive, { one: 'supports or endorses', other: 'support or endorse' })}`,
      neutral && `${neutral} neutral`,
      negative &&
        `${negative} ${formFor('en', negative, { one: 'criticises or rejects', other: 'criticise or reject' })}`,
    ].filter(Boolean);
    return `${statements(count)}, ${dates}: ${parts.join(', ')}. Press to open`;
  },
  /** Dates of a gathered mark. */
  between: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),

  /** “Alyaksandr Lukashenka criticises Armenia (−)”. The verb is one of the record's stance words. */
  stanceSentence: (speaker: string, verb: string, target: string, code: string) =>
    `${speaker} ${verb} ${target} (${code})`,
  /** The same, where the code stands beside it. */
  stanceWords: (speaker: string, verb: string, target: string) => `${speaker} ${verb} ${target}`,
  uncoded: (speaker: string) => `${speaker}, not coded`,
  underCondition: (sentence: string) => `${sentence}, under a condition`,

  cursor: 'Date',
  cursorAway: (date: string) => `Show ${date}`,
  /** First and last year of the record. */
  years: (from: number, to: number) => `${from}–${to}`,
  overview: (from: string, to: string) => `Time window: ${from} to ${to}`,
  windowFrom: 'Window begins',
  windowTo: 'Window ends',
  yearBar: (year: number, shown: number, total: number) =>
    shown === total ? `${year}: ${total} recorded` : `${year}: ${shown} of ${total} recorded`,

  play: 'Play',
  pause: 'Pause',
  previous: 'Previous event',
  next: 'Next event',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Whole record',

  empty: 'No events in this window.',
  emptyFiltered: 'Nothing in this window passes the filters.',
  clear: 'Clear filters and window',
  close: 'Close',
};
