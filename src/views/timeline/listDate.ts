import { OPEN_END, type PartialDate } from '../../domain/partialDate';
import { formatDate, formatDayOfYear, formatMonthName } from '../../i18n/format';
import type { Messages } from '../../i18n/messages/en';

/** A date under its year's heading: the year is left out where one day or month is all that is meant. */
export function listDate(date: PartialDate, messages: Messages): string {
  const { lang, record } = messages;
  const soft = (text: string) =>
    date.softStart ? (date.edtf.includes('?') ? `${text}?` : record.dates.about(text)) : text;
  if (date.interval) {
    const start = soft(formatDayOfYear(date.earliest, lang));
    if (date.open || date.latest >= OPEN_END) return record.dates.since(start);
    return `${start} – ${formatDayOfYear(date.latest, lang)}`;
  }
  if (date.precision === 'day') return soft(formatDayOfYear(date.earliest, lang));
  if (date.precision === 'month') return soft(formatMonthName(date.earliest, lang));
  return formatDate(date, record.dates, lang, 'short');
}
