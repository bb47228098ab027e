import { type Position, type Stance, stanceOfPosition } from '../../domain/stance';
import type { Statement } from '../../domain/statement';

/** Where a statement stands on one thing, by the coder shown and by the others. */
export interface CodingRow {
  /** Id of a claim, state, person, organisation or event. */
  target: string;
  /** For a position on a claim; null for an attitude. */
  position: Position | null;
  /** The step on the scale, also for a position. */
  stance: Stance;
  acknowledges: boolean;
  condition: string | null;
  because: string | null;
  /** What other coders gave for the same target; null where one left it out. In their order. */
  others: { coder: string; position: Position | null; stance: Stance | null }[];
}

/** Positions first, then attitudes, as the coder noted them. */
export function codingRows(statement: Statement): CodingRow[] {
  const shown = statement.coding;
  const others = statement.codings.filter(({ coder }) => coder !== shown.coder);
  return [
    ...shown.positions.map(({ claim, position }) => ({
      target: claim,
      position,
      stance: stanceOfPosition(position),
      acknowledges: false,
      condition: null,
      because: null,
      others: others.map((other) => {
        const found = other.positions.find((p) => p.claim === claim)?.position ?? null;
        return { coder: other.coder, position: found, stance: found && stanceOfPosition(found) };
      }),
    })),
    ...shown.attitudes.map(({ target, stance, acknowledges, condition, because }) => ({
      target,
      position: null,
      stance,
      acknowledges,
      condition: condition ?? null,
      because,
      others: others.map((other) => ({
        coder: other.coder,
        position: null,
        stance: other.attitudes.find((a) => a.target === target)?.stance ?? null,
      })),
    })),
  ];
}
