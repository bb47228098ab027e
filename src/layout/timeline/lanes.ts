import type { Category } from '../../domain/allianceEvent';

export const LANES = ['alliance', 'force', 'conflict', 'diplomacy', 'statements'] as const;
/** A band of the timeline, from the top down. */
export type Lane = (typeof LANES)[number];
export type EventLane = Exclude<Lane, 'statements'>;

/** Where an event goes by its category. */
export const LANE_OF: Record<Category, EventLane> = {
  treaty: 'alliance',
  summit: 'alliance',
  membership: 'alliance',
  institution: 'alliance',
  deployment: 'force',
  exercise: 'force',
  conflict: 'conflict',
  'domestic-crisis': 'conflict',
  diplomacy: 'diplomacy',
  'statement-occasion': 'diplomacy',
};
