import type { SpellStatus } from '../../../domain/member';
import { counted } from '../../plural';

/** Words of the map that come with its live part. */
export const liveMap = {
  /** Title; `date` is written out, such as “23 November 2022”. */
  title: (date: string) => `Who belongs, on ${date}`,
  loading: 'The borders are on their way…',

  legend: 'Key',
  /** Tooltip of the button in the key that opens a list. */
  listEvents: (count: number) => `${counted('en', count, { one: 'event', other: 'events' })} near this day`,
  listTitle: 'Events near this day',
  listHere: (place: string, count: number) =>
    `${place}: ${counted('en', count, { one: 'event', other: 'events' })}`,
  close: 'Close',
  /** Shown for a moment when a plain wheel turns over the map. */
  hintWheel: 'Hold Ctrl and scroll to zoom',
  hintWheelMac: 'Hold ⌘ and scroll to zoom',
  inset: 'South Caucasus, enlarged',

  /** Standing in law; `since` is a date in words. The first word is a capital. */
  legal: {
    signatory: (since: string) => `Signatory since ${since}, treaty not yet in force`,
    member: (since: string) => `Member in law since ${since}`,
    suspended: (since: string) => `Membership suspended since ${since}`,
    frozen: (since: string) => `Participation frozen since ${since}`,
    observer: (since: string) => `Its parliament is an observer in the assembly since ${since}`,
    withdrawn: (since: string) => `Not a member since ${since}`,
  } satisfies Record<SpellStatus, (since: string) => string>,
  formerUntil: (until: string) => `Former member, until ${until}`,
  never: 'Not a member',

  /** What the state itself says of its standing, after the standing in law. */
  declared: {
    signatory: (since: string) => `signatory by its own word since ${since}`,
    member: (since: string) => `a member by its own word since ${since}`,
    suspended: (since: string) => `suspended by its own word since ${since}`,
    frozen: (since: string) => `participation frozen by its own word since ${since}`,
    observer: (since: string) => `an observer by its own word since ${since}`,
    withdrawn: (since: string) => `by its own word outside since ${since}`,
  } satisfies Record<SpellStatus, (since: string) => string>,
  /** Joins the two. */
  both: (legal: string, declared: string) => `${legal}; ${declared}`,

  aboutIt: (count: number) =>
    `${counted('en', count, { one: 'statement', other: 'statements' })} about it in view`,
  eventsOfIt: (count: number) => `${counted('en', count, { one: 'event', other: 'events' })} in view`,
  /** Name of a state for screen readers; `statements` is null where they are not loaded. */
  stateName: (name: string, standing: string, statements: number | null) =>
    `${name}. ${standing}.${statements === null ? '' : ` ${counted('en', statements, { one: 'statement', other: 'statements' })} about it in view.`}`,
  openList: 'Click to see them all',
};
