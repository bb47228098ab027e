import type { Category } from '../../../domain/allianceEvent';
import type { Status } from '../../../domain/member';
import { counted } from '../../plural';

/** Words of the map that its first picture says. */
export const map = {
  /** Name of the whole graphic for screen readers. */
  graphic: (members: number, events: number, date: string) =>
    `Map of who belongs on ${date}: ${counted('en', members, { one: 'member', other: 'members' })}, ${counted('en', events, { one: 'event', other: 'events' })} near that day`,
  /** The same for a picture that can't be walked through: `graphic`, then who is meant, as lists or null. */
  graphicNamed: (graphic: string, members: string | null, frozen: string | null) =>
    [graphic, members && `Members: ${members}`, frozen && `Frozen by own word: ${frozen}`]
      .filter((part) => part)
      .join('. '),
  keys: 'Arrow keys go to the nearest state that way, Home and End to the first and last by name. Enter or Space chooses. Plus, minus and 0 zoom. Escape closes the tooltip.',
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

  borders: 'Borders',
  /** Name of a mark that stands for one event; `label` is the short name that may stand beside it. */
  eventName: (label: string, date: string, place: string, title: string) =>
    `${label}. ${date}, ${place}: ${title}`,
  gathered: (place: string, count: number) =>
    `${place} and around: ${counted('en', count, { one: 'event', other: 'events' })}. Open the list.`,
};
