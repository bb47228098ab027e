import type { Category } from '../../../domain/allianceEvent';
import type { RecordKind } from '../../../domain/ids';
import type { SpellStatus, Status, Track } from '../../../domain/member';
import type { Position, Stance } from '../../../domain/stance';
import type { ReplyKind } from '../../../domain/statement';
import { counted } from '../../plural';

/** The words of the record itself, keyed by its lists, so that a new value asks for its word here. */
export const record = {
  kind: {
    state: 'State',
    organisation: 'Organisation',
    person: 'Person',
    claim: 'Claim',
    event: 'Event',
    statement: 'Statement',
    ballot: 'Recorded vote',
    facility: 'Facility',
  } satisfies Record<RecordKind, string>,

  status: {
    member: 'Member',
    frozen: 'Member, frozen by its own word',
    former: 'Former member',
    observer: 'Observer in the assembly',
    signatory: 'Signatory, treaty not yet in force',
    other: 'Not a member',
  } satisfies Record<Status, string>,

  /** Short forms for the legend. */
  statusShort: {
    member: 'Member',
    frozen: 'Frozen, by its own word',
    former: 'Former member',
    observer: 'Observer',
    signatory: 'Signatory',
    other: 'Other',
  } satisfies Record<Status, string>,

  spell: {
    signatory: 'signatory',
    member: 'member',
    suspended: 'suspended',
    frozen: 'participation frozen',
    observer: 'observer',
    withdrawn: 'not a member',
  } satisfies Record<SpellStatus, string>,

  track: { legal: 'In law', declared: 'By its own word' } satisfies Record<Track, string>,

  category: {
    treaty: 'Treaties',
    summit: 'Summits',
    membership: 'Membership',
    institution: 'Institutions',
    deployment: 'Deployments',
    exercise: 'Exercises',
    conflict: 'Conflict',
    'domestic-crisis': 'Domestic crises',
    diplomacy: 'Diplomacy',
    'statement-occasion': 'Speeches and interviews',
  } satisfies Record<Category, string>,

  stance: {
    '2': 'endorses',
    '1': 'supports',
    '0': 'is neutral on',
    '-1': 'criticises',
    '-2': 'rejects',
  } satisfies Record<`${Stance}`, string>,

  /** As nouns, for filters and legends. */
  stanceName: {
    '2': 'Endorse',
    '1': 'Support',
    '0': 'Neutral',
    '-1': 'Criticise',
    '-2': 'Reject',
  } satisfies Record<`${Stance}`, string>,

  /** Signs that stand beside the colours; the minus is U+2212. */
  stanceCode: { '2': '++', '1': '+', '0': '0', '-1': '−', '-2': '−−' } satisfies Record<`${Stance}`, string>,

  position: {
    agree: 'agrees',
    mixed: 'agrees in part',
    disagree: 'disagrees',
  } satisfies Record<Position, string>,

  reply: {
    answers: 'answers',
    supports: 'supports',
    rejects: 'rejects',
    repeats: 'repeats',
    retracts: 'retracts',
  } satisfies Record<ReplyKind, string>,

  unverified: 'Unverified: no source was seen',

  /** Dates that are not exact. */
  dates: {
    about: (date: string) => `about ${date}`,
    perhaps: (date: string) => `${date} (uncertain)`,
    since: (date: string) => `since ${date}`,
    range: (from: string, to: string) => `${from} to ${to}`,
  },

  events: (count: number) => counted('en', count, { one: 'event', other: 'events' }),
  statements: (count: number) => counted('en', count, { one: 'statement', other: 'statements' }),
  members: (count: number) => counted('en', count, { one: 'member', other: 'members' }),
  sources: (count: number) => counted('en', count, { one: 'source', other: 'sources' }),
};
