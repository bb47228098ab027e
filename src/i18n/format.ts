import { DAY_MS, type DayNumber, OPEN_END, type PartialDate } from '../domain/partialDate';

/** How much of a date is written out. */
export type DateStyle = 'long' | 'short';

/** A day as “23 November 2022” or “23 Nov 2022”, UTC. */
export function formatDay(day: DayNumber, lang = 'en', style: DateStyle = 'long'): string {
  return formatter(lang, { day: 'numeric', month: style, year: 'numeric' }).format(day * DAY_MS);
}

/** Makes ready what the first picture of a language writes dates with, while there is nothing else to do. */
export function warmFormats(lang: string): void {
  for (const style of ['long', 'short'] as const) formatDay(0, lang, style);
  formatter(lang, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(0, DAY_MS);
}

/** A month as “November 2022”, UTC. */
export function formatMonth(day: DayNumber, lang = 'en', style: DateStyle = 'long'): string {
  return formatter(lang, { month: style, year: 'numeric' }).format(day * DAY_MS);
}

/** A year, UTC. */
export function formatYear(day: DayNumber, lang = 'en'): string {
  return formatter(lang, { year: 'numeric' }).format(day * DAY_MS);
}

/** A day without its year, as “14 Nov”, for an axis. */
export function formatDayOfYear(day: DayNumber, lang = 'en'): string {
  return formatter(lang, { day: 'numeric', month: 'short' }).format(day * DAY_MS);
}

/** A month without its year, as “Nov”, for an axis. */
export function formatMonthName(day: DayNumber, lang = 'en'): string {
  return formatter(lang, { month: 'short' }).format(day * DAY_MS);
}

/** A date in words, as precise as it is known and no more: “November 2022”, “about May 2021”, “6–19 January 2022”. */
export function formatDate(
  date: PartialDate,
  words: DateWords,
  lang = 'en',
  style: DateStyle = 'long',
): string {
  if (!date.interval) {
    const plain = formatBare(date.earliest, precisionOf(date.edtf), lang, style);
    return date.softStart ? (date.edtf.includes('?') ? words.perhaps(plain) : words.about(plain)) : plain;
  }
  const [first = '', last = ''] = date.edtf.split('/');
  const start = formatBare(date.earliest, precisionOf(first), lang, style);
  if (date.open || date.latest === OPEN_END) return words.since(date.softStart ? words.about(start) : start);
  const ends = precisionOf(first) === precisionOf(last) && !date.softStart && !date.softEnd;
  if (ends && precisionOf(last) === 'day') {
    return formatter(lang, { day: 'numeric', month: style, year: 'numeric' }).formatRange(
      date.earliest * DAY_MS,
      date.latest * DAY_MS,
    );
  }
  const end = formatBare(date.latest, precisionOf(last), lang, style);
  return words.range(date.softStart ? words.about(start) : start, date.softEnd ? words.about(end) : end);
}

/** The words that a partial date needs, from the message file. */
export interface DateWords {
  about: (date: string) => string;
  perhaps: (date: string) => string;
  since: (date: string) => string;
  range: (from: string, to: string) => string;
}

function precisionOf(edtf: string): 'day' | 'month' | 'year' {
  const bare = edtf.replace(/[~?%]/g, '');
  return bare.length > 7 ? 'day' : bare.length > 4 ? 'month' : 'year';
}

function formatBare(
  day: DayNumber,
  precision: 'day' | 'month' | 'year',
  lang: string,
  style: DateStyle,
): string {
  if (precision === 'day') return formatDay(day, lang, style);
  return precision === 'month' ? formatMonth(day, lang, style) : formatYear(day, lang);
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** A number with its thousands grouped: “1,204”. */
export function formatNumber(value: number, lang = 'en'): string {
  let made = numberFormats.get(lang);
  if (!made) {
    made = new Intl.NumberFormat(lang);
    numberFormats.set(lang, made);
  }
  return made.format(value);
}

/** “A, B and C”. */
export function formatList(items: readonly string[], lang = 'en'): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(items);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs more than using it, and an axis uses many. */
function formatter(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = lang === 'en' ? 'en-GB' : lang;
  const key = `${locale} ${JSON.stringify(options)}`;
  let made = formatters.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    formatters.set(key, made);
  }
  return made;
}
