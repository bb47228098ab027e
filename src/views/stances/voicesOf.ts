import type { Dataset } from '../../domain/dataset';
import type { Statement } from '../../domain/statement';
import { alignmentOrder } from '../../network/alignmentOrder';
import { type Scope, type TwoMode, twoMode } from '../../network/twoMode';

/** Who speaks about what, in the statements given. */
export function voicesOf(dataset: Dataset, statements: Iterable<Statement>, scope: Scope): TwoMode {
  return twoMode([...statements], { scope, isClaim: (id) => dataset.claims.has(id) });
}

/** Where each speaker stands on the axis of agreement, by all that the record has of them on claims. */
export function alignmentOf(dataset: Dataset): ReadonlyMap<string, number> {
  return alignmentOrder(voicesOf(dataset, dataset.statements.values(), 'claims'));
}
