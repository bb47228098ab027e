import { type DayNumber, isoDay } from '../domain/partialDate';
import { cleanSearch } from './cleanSearch';
import { DEFAULT_VIEW, FACETS, type Facet, type Lens, type Network, type Theme, type View } from './view';

/** Pure steps from one view to the next. Each gesture of the reader is one of these. */
export type Transition = (view: View) => View;

export const setLens =
  (lens: Lens): Transition =>
  (view) => ({ ...view, view: lens });

export const setNetwork =
  (network: Network): Transition =>
  (view) => ({ ...view, network });

/** Moves the cursor to a day. */
export const setCursor =
  (day: DayNumber): Transition =>
  (view) => ({ ...view, t: isoDay(day) });

/** Sets the time window, in whole days, either way round; nulls give the whole record. */
export const setWindow =
  (from: DayNumber | null, to: DayNumber | null): Transition =>
  (view) => {
    if (from === null || to === null) return { ...view, from: null, to: null };
    return { ...view, from: isoDay(Math.min(from, to)), to: isoDay(Math.max(from, to)) };
  };

/** Chooses a record of any kind; null chooses nothing. */
export const setFocus =
  (focus: string | null): Transition =>
  (view) => ({ ...view, focus });

/** Chooses a record and puts the cursor on its day. */
export const setFocusAt =
  (focus: string, day: DayNumber): Transition =>
  (view) => ({ ...view, focus, t: isoDay(day) });

/** Adds a value to a filter, or takes it out if it is there. At most 20 stay. */
export const toggleFilter =
  (facet: Facet, value: string): Transition =>
  (view) => {
    const now = view[facet];
    const next = now.includes(value) ? now.filter((id) => id !== value) : [...now, value].slice(-20);
    return { ...view, [facet]: next };
  };

export const setFilter =
  (facet: Facet, values: readonly string[]): Transition =>
  (view) => ({ ...view, [facet]: [...new Set(values)].slice(0, 20) });

export const setSearch =
  (q: string): Transition =>
  (view) => ({ ...view, q: cleanSearch(q) });

/** Shows the statements as one coder, or all of them alike, coded them; null for the first coder. */
export const setCoder =
  (coder: string | null): Transition =>
  (view) => ({ ...view, coder });

export const setCertain =
  (certain: boolean): Transition =>
  (view) => ({ ...view, certain });

/** Takes away every filter, the search, the window and the choice of what is certain; cursor, focus and lens stay. */
export const clearFilters: Transition = (view) => ({
  ...view,
  ...Object.fromEntries(FACETS.map((facet) => [facet, []])),
  q: '',
  from: null,
  to: null,
  certain: false,
});

export const setTheme =
  (theme: Theme): Transition =>
  (view) => ({ ...view, theme });

/** Back to the start: everything at its default, but language, theme and what the host fixed. */
export const reset: Transition = (view) => ({
  ...DEFAULT_VIEW,
  dataset: view.dataset,
  view: view.view,
  lang: view.lang,
  theme: view.theme,
  chrome: view.chrome,
  motion: view.motion,
  gestures: view.gestures,
  notify: view.notify,
  origin: view.origin,
});
