/** Narrower than this, px, claims stand as rows, each with who agrees and who doesn't. */
export const NARROW_BELOW = 400;
