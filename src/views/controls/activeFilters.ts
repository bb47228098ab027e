import { type Dataset, kindOf, shortNameOf } from '../../domain/dataset';
import { DAY_MS, type DayNumber } from '../../domain/partialDate';
import { formatDay, formatMonth, formatYear } from '../../i18n/format';
import { controlsWords } from '../../i18n/messages/controlsWords';
import type { Messages } from '../../i18n/messages/en';
import { BOTH } from '../../state/projections';
import { selectWindow } from '../../state/selectors';
import {
  setCertain,
  setCoder,
  setFilter,
  setSearch,
  setWindow,
  type Transition,
} from '../../state/transitions';
import { FACETS, type Facet, type View } from '../../state/view';

/** One thing that narrows what is shown, and the step that takes it away. */
export interface ActiveFilter {
  key: string;
  /** What kind of filter it is, in words. */
  facet: string;
  label: string;
  /** EDTF, of the window. */
  datetime?: string;
  remove: Transition;
}

/** Everything that narrows the view, in the order of the facets, then the text, the coding, what is certain and the window. */
export function activeFilters(dataset: Dataset, view: View, messages: Messages): ActiveFilter[] {
  const words = controlsWords(messages.lang);
  const trust = words.evidence;
  const active: ActiveFilter[] = FACETS.flatMap((facet) =>
    view[facet].map((value) => ({
      key: `${facet} ${value}`,
      facet: words.filter.facet[facet],
      label: valueName(dataset, messages, facet, value),
      remove: (now: View) =>
        setFilter(
          facet,
          now[facet].filter((other) => other !== value),
        )(now),
    })),
  );
  if (view.q !== '') {
    active.push({
      key: 'q',
      facet: words.chips.text,
      label: words.chips.quoted(view.q),
      remove: setSearch(''),
    });
  }
  const { coders } = dataset.about;
  const coder = coders.find(({ id }, i) => i > 0 && id === view.coder);
  if (coder || (view.coder === BOTH && coders.length > 1)) {
    active.push({
      key: 'coder',
      facet: trust.coderFacet,
      label: coder?.name ?? trust.coderBoth,
      remove: setCoder(null),
    });
  }
  if (view.certain) {
    active.push({ key: 'certain', facet: trust.tab, label: trust.certain, remove: setCertain(false) });
  }
  if (view.from !== null || view.to !== null) {
    active.push({
      key: 'window',
      facet: words.chips.window,
      label: windowLabel(dataset, view, messages),
      datetime: `${view.from ?? '..'}/${view.to ?? '..'}`,
      remove: setWindow(null, null),
    });
  }
  return active;
}

/** Name of a facet's value as lists and chips show it; the value itself where the record doesn't know it. */
export function valueName(dataset: Dataset, messages: Messages, facet: Facet, value: string): string {
  const { category, stanceName, stanceCode } = messages.record;
  if (facet === 'category')
    return Object.hasOwn(category, value) ? category[value as keyof typeof category] : value;
  if (facet === 'stance') {
    const stance = value as keyof typeof stanceName;
    return Object.hasOwn(stanceName, value) ? `${stanceName[stance]} ${stanceCode[stance]}` : value;
  }
  return kindOf(dataset, value) === null ? value : shortNameOf(dataset, value);
}

/** The window in the fewest words: “2020–2024”, “September 2022 – February 2023”, “from 2020”. */
export function windowLabel(dataset: Dataset, view: View, messages: Messages): string {
  const words = controlsWords(messages.lang).chips;
  const { from, to } = selectWindow(dataset, view);
  const starts = partsOf(from);
  const ends = partsOf(to + 1);
  const months = starts.day === 1 && ends.day === 1;
  const years = months && starts.month === 0 && ends.month === 0;
  const say = (day: DayNumber) => {
    if (years) return formatYear(day, messages.lang);
    return months ? formatMonth(day, messages.lang, 'short') : formatDay(day, messages.lang, 'short');
  };
  if (view.to === null) return words.since(say(from));
  if (view.from === null) return words.until(say(to));
  if (say(from) === say(to)) return say(from);
  return years ? words.years(say(from), say(to)) : words.range(say(from), say(to));
}

function partsOf(day: DayNumber): { month: number; day: number } {
  const date = new Date(day * DAY_MS);
  return { month: date.getUTCMonth(), day: date.getUTCDate() };
}
