import type { AllianceEvent } from '../../domain/allianceEvent';
import type { Dataset } from '../../domain/dataset';

/** What the record as a whole says about an event's weight. */
export interface Weights {
  /** Statements made at each event. */
  statements: ReadonlyMap<string, number>;
  /** Times that other events name each event. */
  named: ReadonlyMap<string, number>;
}

export function weighEvents(dataset: Dataset): Weights {
  const statements = new Map<string, number>();
  const named = new Map<string, number>();
  for (const { occasion } of dataset.statements.values()) {
    statements.set(occasion, (statements.get(occasion) ?? 0) + 1);
  }
  for (const { relations } of dataset.events.values()) {
    for (const { event } of relations) named.set(event, (named.get(event) ?? 0) + 1);
  }
  return { statements, named };
}

const CONFIDENCE = { high: 1, medium: 0.5, low: 0 };

/**
 * Who gets a label first: what is chosen before all; then what was spoken at, what other events follow from or name,
 * what is well supported. Never negative; infinite only for what is chosen.
 */
export function importanceOf(event: AllianceEvent, weights: Weights, focus: string | null): number {
  if (event.id === focus) return Number.POSITIVE_INFINITY;
  const spoken = Math.sqrt(weights.statements.get(event.id) ?? 0) * 2;
  const named = (weights.named.get(event.id) ?? 0) * 1.5;
  return spoken + named + event.relations.length * 0.5 + CONFIDENCE[event.confidence ?? 'medium'];
}
