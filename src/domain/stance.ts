/** The five-step scale of an attitude, from rejection to endorsement. */
export const STANCES = [-2, -1, 0, 1, 2] as const;
export type Stance = (typeof STANCES)[number];

export const POSITIONS = ['agree', 'mixed', 'disagree'] as const;
/** Where a statement stands on a claim. */
export type Position = (typeof POSITIONS)[number];

/** A position borrows the codes of a stance: agree = support, mixed = neutral, disagree = criticise. */
export function stanceOfPosition(position: Position): Stance {
  return position === 'agree' ? 1 : position === 'disagree' ? -1 : 0;
}

export type Sign = -1 | 0 | 1;

export function signOf(stance: Stance): Sign {
  return Math.sign(stance) as Sign;
}
