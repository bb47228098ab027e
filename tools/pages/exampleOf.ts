import type { Dataset } from '../../src/domain/dataset';
import type { Stance } from '../../src/domain/stance';
import type { Attitude, Statement } from '../../src/domain/statement';

/**
 * A statement that shows one step of the scale: the first by date that both coders give that step towards the same
 * target, well supported and with its words; null where there is none.
 */
export function exampleOf(
  dataset: Dataset,
  stance: Stance,
): { statement: Statement; attitude: Attitude } | null {
  for (const statement of dataset.statements.values()) {
    if (statement.confidence !== 'high' || !statement.quote) continue;
    const attitude = statement.coding.attitudes.find(
      (one) =>
        one.stance === stance &&
        statement.codings.every(({ attitudes }) =>
          attitudes.some((other) => other.target === one.target && other.stance === stance),
        ),
    );
    if (attitude) return { statement, attitude };
  }
  return null;
}
