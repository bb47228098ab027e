/** An agreement coefficient to two decimals; null where it isn't defined. */
export function formatAlpha(alpha: number | null, lang: string): string | null {
  return alpha === null
    ? null
    : new Intl.NumberFormat(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(alpha);
}
