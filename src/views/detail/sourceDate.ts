import { type PartialDate, readPlainDate } from '../../domain/partialDate';
import type { Source } from '../../domain/source';

/** When a source was published, as precise as it says; null where it doesn't, or says it in words only. */
export function sourceDate(source: Pick<Source, 'issued'>): PartialDate | null {
  const parts = source.issued?.['date-parts'][0];
  if (!parts || parts.length === 0) return null;
  const [year = 0, ...rest] = parts;
  const text = [String(year).padStart(4, '0'), ...rest.slice(0, 2).map((n) => String(n).padStart(2, '0'))];
  const date = readPlainDate(text.join('-'));
  if (!date || !source.issued?.circa) return date;
  return { ...date, edtf: `${date.edtf}~`, softStart: true, softEnd: true };
}
