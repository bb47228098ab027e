import { type Stance, stanceOfPosition } from '../../domain/stance';
import type { Coding, Statement } from '../../domain/statement';

/** What a statement comes to, where there is room for one thing only. */
export interface MainStance {
  stance: Stance;
  /** What it is about. */
  target: string;
  condition: string | null;
}

/**
 * The strongest attitude of a coding, the first of equals; without any, its strongest position; null without either,
 * for unknown isn't neutral.
 */
export function mainStanceOf(statement: Statement): MainStance | null {
  const { attitudes, positions }: Coding = statement.coding;
  const found: MainStance[] = attitudes.map(({ target, stance, condition }) => ({
    stance,
    target,
    condition: condition ?? null,
  }));
  if (found.length === 0) {
    for (const { claim, position } of positions) {
      found.push({ stance: stanceOfPosition(position), target: claim, condition: null });
    }
  }
  return found.reduce<MainStance | null>(
    (best, next) => (best === null || Math.abs(next.stance) > Math.abs(best.stance) ? next : best),
    null,
  );
}
