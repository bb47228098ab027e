import type { PartialDate } from '../../domain/partialDate';
import { formatDate } from '../../i18n/format';
import type { Messages } from '../../i18n/messages/en';
import { detailWords } from '../../i18n/messages/lateWords';

/** From when to when, in words; either end may be unknown or still to come, and is null then. */
export function spanWords(
  { from, to }: { from: PartialDate | null; to: PartialDate | null },
  messages: Messages,
): string {
  const words = detailWords(messages.lang);
  const date = (at: PartialDate | null) => at && formatDate(at, messages.record.dates, messages.lang);
  const [start, end] = [date(from), date(to)];
  if (start && end) return words.spellRange(start, end);
  if (start) return words.officeSince(start);
  return end ? words.officeUntil(end) : words.officeUndated;
}
