import type { Figure } from '../../domain/fields';
import { formatNumber } from '../../i18n/format';
import type { Messages } from '../../i18n/messages/en';
import { detailWords } from '../../i18n/messages/lateWords';

/**
 * A figure in two pieces: the amount (“1,500–3,000”, “at least 8”, “500 km”) and what is said beside it. Where the words
 * of the record hold the number themselves (“about 8,000 in mid-1999”) they are the amount, for they are less sharp.
 */
export function figureWords(
  { min, max, unit, text }: Pick<Figure, 'min' | 'max' | 'unit' | 'text'>,
  { lang }: Pick<Messages, 'lang'>,
): { amount: string | null; beside: string | null } {
  const detail = detailWords(lang);
  const [low, high] = [min, max].map((n) => (n === undefined ? null : formatNumber(n, lang)));
  const range =
    low && high
      ? low === high
        ? low
        : detail.figureRange(low, high)
      : low
        ? detail.atLeast(low)
        : high
          ? detail.atMost(high)
          : null;
  if (text && (range === null || [low, high].some((n) => n && text.includes(n)))) {
    return { amount: text, beside: null };
  }
  return { amount: range !== null && unit ? `${range} ${unit}` : range, beside: text ?? null };
}
