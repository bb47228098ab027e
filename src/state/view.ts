/** What a link restores. Everything else is derived from it and the record. */
export interface View {
  dataset: string;
  /** Version of the data to stay with; null for those of today. */
  version: string | null;
  view: Lens;
  /** Date under the cursor, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for the latest day of the record. */
  t: string | null;
  /** Time window, in the same forms; null for where the record begins and ends. */
  from: string | null;
  to: string | null;
  /** Id of the record chosen, of any kind. */
  focus: string | null;
  /** Filters: within one any of the values, across them all; empty means all. */
  category: readonly string[];
  state: readonly string[];
  actor: readonly string[];
  claim: readonly string[];
  /** Stances as text: `-2` … `2`. */
  stance: readonly string[];
  q: string;
  /** Whose coding of statements is shown: a coder’s id, or `both` for what all share; null for the first coder’s. */
  coder: string | null;
  /** Leaves out what is not well supported. */
  certain: boolean;
  network: Network;
  /** `membership`, `stance` or `votes.<ballot id>`. */
  paint: string;
  /** A border viewpoint of the dataset; null for its default. */
  borders: string | null;
  story: string | null;
  step: number | null;
  lang: Language;
  theme: Theme;
  chrome: Chrome;
  motion: Motion;
  gestures: Gestures | null;
  notify: boolean;
  origin: string | null;
}

export const LENSES = ['all', 'map', 'timeline', 'stances', 'table'] as const;
export type Lens = (typeof LENSES)[number];
export const NETWORKS = ['voices', 'alignment', 'matrix'] as const;
export type Network = (typeof NETWORKS)[number];
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const CHROMES = ['full', 'minimal'] as const;
export type Chrome = (typeof CHROMES)[number];
export const MOTIONS = ['auto', 'off'] as const;
export type Motion = (typeof MOTIONS)[number];
export const GESTURES = ['cooperative', 'greedy'] as const;
export type Gestures = (typeof GESTURES)[number];
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const FACETS = ['category', 'state', 'actor', 'claim', 'stance'] as const;
/** A filter by ids. */
export type Facet = (typeof FACETS)[number];

export const DEFAULT_VIEW: View = {
  dataset: 'csto',
  version: null,
  view: 'all',
  t: null,
  from: null,
  to: null,
  focus: null,
  category: [],
  state: [],
  actor: [],
  claim: [],
  stance: [],
  q: '',
  coder: null,
  certain: false,
  network: 'voices',
  paint: 'membership',
  borders: null,
  story: null,
  step: null,
  lang: 'en',
  theme: 'auto',
  chrome: 'full',
  motion: 'auto',
  gestures: null,
  notify: false,
  origin: null,
};

/** The view that an embed shows when its address says nothing: the same, as a map alone. */
export const DEFAULT_EMBED_VIEW: View = { ...DEFAULT_VIEW, view: 'map' };
