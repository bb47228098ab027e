import type { Category } from '../../../domain/allianceEvent';
import type { SpellStatus, Status } from '../../../domain/member';
import { counted } from '../../plural';

/** Words of the map. */
export const map = {
  /** Title; `date` is written out, such as “23 November 2022”. */
  title: (date: string) => `Who belongs, on ${date}`,
  loading: 'The borders are on their way…',

  /** Name of the whole graphic for screen readers. */
  graphic: (members: number, events: number, date: string) =>
    `Map of who belongs on ${date}: ${counted('en', members, { one: 'member', other: 'members' })}, ${counted('en', events, { one: 'event', other: 'events' })} near that day`,
  /** The same for a picture that can't be walked through: `graphic`, then who is meant, as lists or null. */
  graphicNamed: (graphic: string, members: string | null, frozen: string | null) =>
    [graphic, members && `Members: ${members}`, frozen && `Frozen by own word: ${frozen}`]
      .filter((part) => part)
      .join('. '),
  keys: 'Arrow keys go to the nearest state that way, Home and End to the first and last by name. Enter or Space chooses. Plus, minus and 0 zoom. Escape closes the tooltip.',

  legend: 'Key',
  /** Statuses in the key, as short as can be. */
  legendStatus: {
    member: 'Member',
    frozen: 'Frozen by own word',
    former: 'Former member',
    observer: 'Observer',
    signatory: 'Signatory',
    other: 'Other',
  } satisfies Record<Status, string>,
  legendDispute: 'Disputed',
  legendClaim: 'Annexation claimed',
  /** Tooltip of the button in the key that opens a list. */
  listEvents: (count: number) => `${counted('en', count, { one: 'event', other: 'events' })} near this day`,
  listTitle: 'Events near this day',
  listHere: (place: string, count: number) =>
    `${place}: ${counted('en', count, { one: 'event', other: 'events' })}`,
  close: 'Close',

  /** What kind of event it is, in the card beside its mark, after the date and the place. */
  category: {
    treaty: 'treaty',
    summit: 'summit',
    membership: 'membership',
    institution: 'institution',
    deployment: 'deployment',
    exercise: 'exercise',
    conflict: 'conflict',
    'domestic-crisis': 'domestic crisis',
    diplomacy: 'diplomacy',
    'statement-occasion': 'speech or interview',
  } satisfies Record<Category, string>,

  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomReset: 'Show the whole map',
  zoomTools: 'Zoom',
  /** Shown for a moment when a plain wheel turns over the map. */
  hintWheel: 'Hold Ctrl and scroll to zoom',
  hintWheelMac: 'Hold ⌘ and scroll to zoom',

  borders: 'Borders',
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
  /** Name of a mark that stands for one event; `label` is the short name that may stand beside it. */
  eventName: (label: string, date: string, place: string, title: string) =>
    `${label}. ${date}, ${place}: ${title}`,
  gathered: (place: string, count: number) =>
    `${place} and around: ${counted('en', count, { one: 'event', other: 'events' })}. Open the list.`,
  openList: 'Click to see them all',
};
