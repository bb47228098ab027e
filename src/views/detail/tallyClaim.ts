import { POSITIONS, type Position } from '../../domain/stance';
import type { Statement } from '../../domain/statement';

export interface ClaimTally {
  /** Statements by position, each list in the order given. */
  statements: Record<Position, Statement[]>;
  total: number;
  /** Different speakers among them. */
  speakers: number;
}

/** Statements that take a position on a claim. */
export function tallyClaim(statements: readonly Statement[], claim: string): ClaimTally {
  const by: Record<Position, Statement[]> = { agree: [], mixed: [], disagree: [] };
  const speakers = new Set<string>();
  for (const statement of statements) {
    const found = statement.coding.positions.find((position) => position.claim === claim);
    if (!found) continue;
    by[found.position].push(statement);
    speakers.add(statement.speaker);
  }
  const total = POSITIONS.reduce((sum, position) => sum + by[position].length, 0);
  return { statements: by, total, speakers: speakers.size };
}
