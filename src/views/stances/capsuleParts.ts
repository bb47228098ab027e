import type { Messages } from '../../i18n/messages/en';
import { CAPSULE_PAD } from '../../layout/graph/placeTies';
import type { Mix } from '../../network/twoMode';
import { type CountedCode, codesOf } from './codesOf';

export interface CapsulePart extends CountedCode {
  /** Start and length of its share of the bar beneath, px from the capsule's middle. */
  x: number;
  share: number;
}

/** What stands on a capsule of a width: the codes with their numbers, and each one's share of the bar. */
export function capsuleParts(mix: Mix, width: number, messages: Messages): CapsulePart[] {
  const codes = codesOf(mix, messages);
  const sum = codes.reduce((total, { count }) => total + count, 0);
  const inner = width - 2 * CAPSULE_PAD;
  let x = -inner / 2;
  return codes.map((code) => {
    const room = (inner * code.count) / sum;
    const part = { ...code, x, share: Math.max(room - 1, 1) };
    x += room;
    return part;
  });
}
