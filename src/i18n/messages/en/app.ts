import { counted, formFor } from '../../plural';

const STATEMENTS = { one: 'statement', other: 'statements' };
const SOURCES = { one: 'source', other: 'sources' };

const NUMBERS = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];

/** Words of the page around the lenses. */
export const app = {
  name: 'Allyscope',
  skip: 'Skip to the lenses',
  /** The sentence over the page. `event` is the title of what happened that day, `frozen` a list of states. */
  headline: (members: number, date: string, event: string | null, frozen: string | null) => {
    const count = `${NUMBERS[members] ?? members} ${formFor('en', members, { one: 'member', other: 'members' })}`;
    const ice = frozen ? `, ${frozen} frozen by its own word` : '';
    return event ? `${count} on ${date}${ice}: ${event}.` : `${count} on ${date}${ice}.`;
  },
  loading: 'Loading…',
  slow: 'This takes longer than usual.',
  textVersion: 'Read the record as a table',
  retry: 'Try again',
  offline: 'You are offline. It is tried again as soon as you are back.',
  skipped: (count: number, why: string) =>
    `${count} ${formFor('en', count, { one: 'record', other: 'records' })} skipped: ${why}`,
  absent: (id: string) => `Nothing in this record is called “${id}”.`,
  dismiss: 'Dismiss',
  /** On the peek of the phone's sheet: what pulling it up shows. */
  pullUp: (statements: number, sources: number) =>
    statements === 0
      ? `Pull up for ${counted('en', sources, SOURCES)}`
      : `Pull up for ${counted('en', statements, STATEMENTS)} and ${counted('en', sources, SOURCES)}`,
  raiseDetails: 'Show the details',
  lowerDetails: 'Lower the details',
  details: 'Details',
  failed: {
    part: {
      alliance: 'The record',
      events: 'The events',
      statements: 'The statements',
      sources: 'The sources',
      borders: 'The borders',
    },
    unread: (part: string) => `${part} could not be read.`,
    unreached: (part: string) => `${part} could not be fetched.`,
    crashed: 'Something in this view went wrong. The others still work.',
    chunk: 'A piece of the program did not arrive. Reload the page to try again.',
  },
  lens: { all: 'All', map: 'Map', timeline: 'Timeline', stances: 'Voices', table: 'Table' },
  lenses: 'Lenses',
};
