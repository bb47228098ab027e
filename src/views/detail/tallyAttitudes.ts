import { type Sign, signOf } from '../../domain/stance';
import type { Statement } from '../../domain/statement';

/** How many attitudes towards something are against, neutral and for it. */
export function tallyAttitudes(statements: readonly Statement[], target: string): Record<Sign, number> {
  const by: Record<Sign, number> = { '-1': 0, 0: 0, 1: 0 };
  for (const statement of statements) {
    for (const attitude of statement.coding.attitudes) {
      if (attitude.target === target) by[signOf(attitude.stance)] += 1;
    }
  }
  return by;
}
