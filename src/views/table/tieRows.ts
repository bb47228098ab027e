import type { Position, Stance } from '../../domain/stance';
import { stanceOfPosition } from '../../domain/stance';
import type { Statement } from '../../domain/statement';

/** One thing that a statement speaks about: an edge of the stance graph. */
export interface TieRow {
  /** Unique among rows. */
  key: string;
  statement: Statement;
  /** Null for a statement without a code. */
  target: string | null;
  position: Position | null;
  stance: Stance | null;
  acknowledges: boolean;
  condition: string | null;
  because: string | null;
}

/** Rows in the order of the statements, positions before attitudes; a statement without codes keeps one row. */
export function tieRows(statements: readonly Statement[]): TieRow[] {
  return statements.flatMap((statement): TieRow[] => {
    const { positions, attitudes } = statement.coding;
    const none = { acknowledges: false, condition: null, because: null };
    const rows: TieRow[] = [
      ...positions.map(({ claim, position }) => ({
        key: `${statement.id} position ${claim}`,
        statement,
        target: claim,
        position,
        stance: stanceOfPosition(position),
        ...none,
      })),
      ...attitudes.map(({ target, stance, acknowledges, condition, because }) => ({
        key: `${statement.id} attitude ${target}`,
        statement,
        target,
        position: null,
        stance,
        acknowledges,
        condition: condition ?? null,
        because,
      })),
    ];
    return rows.length > 0
      ? rows
      : [{ key: statement.id, statement, target: null, position: null, stance: null, ...none }];
  });
}
