import { counted } from '../../plural';

/** Words around a single lens: in an embed, in the picture that stands in the HTML, on a card. */
export const embed = {
  /** Headings, before the date or the window. `short` is the alliance's abbreviation. */
  title: {
    map: (short: string) => `Who belongs to the ${short}`,
    timeline: (short: string) => `What happened in and around the ${short}`,
    stances: (short: string) => `Who said what about the ${short}`,
    table: (short: string) => `The ${short} on record`,
  },
  /** Between first and last day of a window. */
  between: 'to',
  /** Sentences under the heading. */
  members: (count: number, frozen: string | null) =>
    `${counted('en', count, { one: 'member', other: 'members' })}${frozen ? `, including ${frozen} (frozen by its own word)` : ''}.`,
  happened: (events: number, statements: number) =>
    `${counted('en', events, { one: 'event', other: 'events' })} and ${counted('en', statements, { one: 'statement', other: 'statements' })}.`,
  said: (statements: number, speakers: number) =>
    `${counted('en', statements, { one: 'statement', other: 'statements' })} by ${counted('en', speakers, { one: 'speaker', other: 'speakers' })}.`,
  /** After a heading that names the day, and after one that names a window. */
  thatDay: (event: string) => `That day: ${event}.`,
  onDay: (day: string, event: string) => `On ${day}: ${event}.`,
  filtered: 'Filtered:',
  source: 'Source:',
  record: (short: string, version: string, latest: string) =>
    `Allyscope, ${short} record ${version}, to ${latest}`,
  frozen: 'frozen at this version',
  licence: (licence: string) => `Licence ${licence}`,
  explore: 'Explore',
  exploreAll: 'Open map, timeline and voices with all sources',
  text: 'Read as text',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  /** Shown when a link could not open because of the page around. */
  blocked: 'If no page opened, the page around does not allow it. The address:',
  /** A frame of a version that this site doesn't keep. */
  notKept: (version: string) => `Version ${version} of the record is not kept here. This is the latest one.`,
  earlier: 'Earlier rows',
  later: 'Later rows',
};
