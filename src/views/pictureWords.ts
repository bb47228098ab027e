import type { Dataset } from '../domain/dataset';
import { isoDay } from '../domain/partialDate';
import { formatDay, formatList, formatYear } from '../i18n/format';
import type { Messages } from '../i18n/messages/en';
import {
  selectCursor,
  selectExtent,
  selectHeadlineEvent,
  selectRecords,
  selectStandings,
  selectWindow,
} from '../state/selectors';
import type { View } from '../state/view';

/** A day or year in words and as EDTF. */
export interface WordedDate {
  edtf: string;
  text: string;
}

export interface PictureWords {
  /** Heading, without its date. */
  title: string;
  /** The day of the map; first and last day, or year, of the window of the others. */
  dates: readonly [WordedDate] | readonly [WordedDate, WordedDate];
  /** Heading with its date, in one line. */
  heading: string;
  /** What the picture shows, in a sentence or two. */
  takeaway: string;
}

/** What stands over one lens where it stands alone. Filters count; the search, which needs its index, does not. */
export function pictureWords(dataset: Dataset, view: View, messages: Messages): PictureWords {
  const words = messages.embed;
  const lens = view.view === 'all' ? 'map' : view.view;
  const title = words.title[lens](dataset.about.short);
  const cursor = selectCursor(dataset, view);
  const event = selectHeadlineEvent(dataset, view.focus, cursor);
  const thatDay = event ? ` ${words.thatDay(event.title)}` : '';
  if (lens === 'map') {
    const date = { edtf: isoDay(cursor), text: formatDay(cursor, messages.lang) };
    const counting = [...selectStandings(dataset, cursor).values()];
    const frozen = counting
      .filter(({ status }) => status === 'frozen')
      .map(({ state }) => dataset.states.get(state)?.names.primary ?? state);
    const members = counting.filter(({ status }) => status === 'member').length + frozen.length;
    return {
      title,
      dates: [date],
      heading: `${title}, ${date.text}`,
      takeaway:
        words.members(members, frozen.length > 0 ? formatList(frozen, messages.lang) : null) + thatDay,
    };
  }
  const window = selectWindow(dataset, view);
  const extent = selectExtent(dataset);
  const whole = window.from === extent.from && window.to === extent.to;
  const worded = (day: number): WordedDate => {
    const edtf = isoDay(day);
    return whole
      ? { edtf: edtf.slice(0, 4), text: formatYear(day, messages.lang) }
      : { edtf, text: formatDay(day, messages.lang) };
  };
  const dates = [worded(window.from), worded(window.to)] as const;
  const { events, statements } = selectRecords(dataset, view, null);
  const counted =
    lens === 'stances'
      ? words.said(statements.length, new Set(statements.map(({ speaker }) => speaker)).size)
      : words.happened(events.length, statements.length);
  const seen = cursor >= window.from && cursor <= window.to;
  return {
    title,
    dates,
    heading: `${title}, ${dates[0].text} ${words.between} ${dates[1].text}`,
    takeaway: counted + (seen ? thatDay : ''),
  };
}
