import { formatDay, formatDayOfYear, formatMonth, formatMonthName, formatYear } from '../../i18n/format';
import type { TickStyle } from '../../layout/timeline/placeTicks';

/** A tick of the axis in words. */
export function formatTick(day: number, style: TickStyle, lang: string): string {
  switch (style) {
    case 'day':
      return formatDayOfYear(day, lang);
    case 'day-of-year':
      return formatDay(day, lang, 'short');
    case 'month':
      return formatMonthName(day, lang);
    case 'month-of-year':
      return formatMonth(day, lang, 'short');
    case 'year':
      return formatYear(day, lang);
  }
}
