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
}

/** The page's own lens is in `html[data-lens]`, the site's root in `html[data-root]`. */
export function readPageKind(embed: boolean): PageKind {
  const { lens } = document.documentElement.dataset;
  const base = embed ? DEFAULT_EMBED_VIEW : DEFAULT_VIEW;
  const named = LENSES.find((name) => name === lens);
  return { embed, framed: window.parent !== window, defaults: named ? { ...base, view: named } : base };
}

/** The view that an address asks for, as this kind of page shows it: an embed has one lens. */
export function readView(search: string, { embed, defaults }: PageKind): View {
  const view = decodeView(search, defaults);
  return embed && view.view === 'all' ? { ...view, view: defaults.view } : view;
}

/** Address of the site, `/` at its end, wherever this page stands in it. */
export function siteRoot(): string {
  return new URL(document.documentElement.dataset.root ?? './', document.baseURI).href;
}
