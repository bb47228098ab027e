import type { Dataset } from '../domain/dataset';
import { type DayNumber, isoDay } from '../domain/partialDate';
import { formatDay, formatList, formatMonth, formatYear } from '../i18n/format';
import type { Messages } from '../i18n/messages/en';
import {
  type Span,
  selectCursor,
  selectExtent,
  selectHeadlineEvent,
  selectRecords,
  selectStandings,
  selectWindow,
} from '../state/selectors';
import type { View } from '../state/view';

/** A day, month or year in words and as EDTF. */
export interface WordedDate {
  edtf: string;
  text: string;
}

export interface PictureWords {
  /** Heading, without its date. */
  title: string;
  /** The day of the map; first and last day, month or year of the window of the others. */
  dates: readonly [WordedDate] | readonly [WordedDate, WordedDate];
  /** Heading with its date, in one line. */
  heading: string;
  /** What the picture shows, in a sentence. */
  shown: string;
  /** What happened on the day that it shows, in a sentence; null when nothing did. */
  day: string | null;
  /** Both in one line. */
  takeaway: string;
}

/** What stands over one lens where it stands alone. Filters count; the search, which needs its index, does not. */
export function pictureWords(dataset: Dataset, view: View, messages: Messages): PictureWords {
  const words = messages.embed;
  const lens = view.view === 'all' ? 'map' : view.view;
  const title = words.title[lens](dataset.about.short);
  const cursor = selectCursor(dataset, view);
  const event = selectHeadlineEvent(dataset, view.focus, cursor);
  const day = formatDay(cursor, messages.lang);
  if (lens === 'map') {
    const counting = [...selectStandings(dataset, cursor).values()];
    const frozen = counting
      .filter(({ status }) => status === 'frozen')
      .map(({ state }) => dataset.states.get(state)?.names.primary ?? state);
    const members = counting.filter(({ status }) => status === 'member').length + frozen.length;
    return told({
      title,
      dates: [{ edtf: isoDay(cursor), text: day }],
      heading: `${title}, ${day}`,
      shown: words.members(members, frozen.length > 0 ? formatList(frozen, messages.lang) : null),
      day: event && words.thatDay(event.title),
    });
  }
  const window = selectWindow(dataset, view);
  const extent = selectExtent(dataset);
  const whole = window.from === extent.from && window.to === extent.to;
  const dates = wordWindow(window, whole, messages.lang);
  const { events, statements } = selectRecords(dataset, view, null);
  // A table has no day of its own.
  const seen = lens !== 'table' && cursor >= window.from && cursor <= window.to;
  return told({
    title,
    dates,
    heading: `${title}, ${dates[0].text} ${words.between} ${dates[1].text}`,
    shown:
      lens === 'stances'
        ? words.said(statements.length, new Set(statements.map(({ speaker }) => speaker)).size)
        : words.happened(events.length, statements.length),
    day: seen && event ? words.onDay(day, event.title) : null,
  });
}

const told = (words: Omit<PictureWords, 'takeaway'>): PictureWords => ({
  ...words,
  takeaway: words.day === null ? words.shown : `${words.shown} ${words.day}`,
});

/** The whole record by its years, whole months by their names, any other window by its days. */
function wordWindow(window: Span, whole: boolean, lang: string): readonly [WordedDate, WordedDate] {
  const months = isoDay(window.from).endsWith('-01') && isoDay(window.to + 1).endsWith('-01');
  const worded = (day: DayNumber): WordedDate => {
    const edtf = isoDay(day);
    if (whole) return { edtf: edtf.slice(0, 4), text: formatYear(day, lang) };
    return months
      ? { edtf: edtf.slice(0, 7), text: formatMonth(day, lang) }
      : { edtf, text: formatDay(day, lang) };
  };
  return [worded(window.from), worded(window.to)];
}
