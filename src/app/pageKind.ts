import { DEFAULT_EMBED_VIEW, DEFAULT_VIEW, LENSES, type View } from '../state/view';
import { decodeView } from '../state/viewCodec';

/** Which page of the site this is. The HTML says it; the same program serves them all. */
export interface PageKind {
  /** Whether it shows one lens, for a frame in somebody else's page. */
  embed: boolean;
  /** Whether it stands in a frame now. */
  framed: boolean;
  /** What the address leaves unsaid. */
  defaults: View;
  /** What the page shows when its address says nothing at all. */
  query?: string | undefined;
}

/** The page's own lens is in `html[data-lens]`, its own view in `html[data-query]`, the site's root in `html[data-root]`. */
export function readPageKind(embed: boolean): PageKind {
  const { lens, query } = document.documentElement.dataset;
  const base = embed ? DEFAULT_EMBED_VIEW : DEFAULT_VIEW;
  const named = LENSES.find((name) => name === lens);
  const defaults = named ? { ...base, view: named } : base;
  return { embed, framed: window.parent !== window, defaults, query };
}

/** The view that an address asks for, as this kind of page shows it: an embed has one lens. */
export function readView(search: string, { embed, defaults, query = '' }: PageKind): View {
  const view = decodeView(search || query, defaults);
  return embed && view.view === 'all' ? { ...view, view: defaults.view } : view;
}

/** Address of the site, `/` at its end, wherever this page stands in it. */
export function siteRoot(): string {
  return new URL(document.documentElement.dataset.root ?? './', document.baseURI).href;
}
