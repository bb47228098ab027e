import { DEFAULT_EMBED_VIEW, DEFAULT_VIEW, type Lens, type View } from '../../state/view';
import { encodeView, MAX_QUERY } from '../../state/viewCodec';

/*
 * What an article is given to paste. The site's address has `/` at its end; a view that shows all lenses is embedded as
 * its map. Addresses in an article name the lens and the language though they be the defaults, for whoever reads the
 * article's source, and for defaults that may change.
 */

/** Lenses that an embed can show. */
export const EMBED_LENSES = ['map', 'timeline', 'stances', 'table'] as const;
export type EmbedLens = (typeof EMBED_LENSES)[number];

/** Room that an embed is given, px; a width of null takes all there is. */
export interface SnippetSize {
  width: number | null;
  height: number;
}

/** What each lens asks for between the widths of a phone and of an article, 360 to 640, at most; px. */
export const EMBED_HEIGHTS: Readonly<Record<EmbedLens, number>> = {
  map: 600,
  timeline: 570,
  stances: 720,
  table: 620,
};
export const LEAST_SIZE = { width: 280, height: 200 };
export const MOST_SIZE = { width: 2000, height: 4000 };

/** Words of a snippet: name of the frame, and of the link below it. */
export interface SnippetWords {
  title: string;
  link: string;
}

export const embedLens = (lens: Lens): EmbedLens => (lens === 'all' ? 'map' : lens);

/** Link to a view on the full page. An empty query would open on the record's opening view, so the lens is named then. */
export function pageAddress(site: string, view: View): string {
  return `${site}?${encodeView(view, DEFAULT_VIEW) || `view=${view.view}`}`;
}

/** Address of a view in a frame. */
export function embedAddress(site: string, view: View): string {
  return `${site}embed/?${named({ ...view, view: embedLens(view.view) }, DEFAULT_EMBED_VIEW)}`;
}

/** Whether the view has an address at all: one past the limit would be read as none. */
export function fitsAddress(view: View): boolean {
  return named(view, DEFAULT_VIEW).length <= MAX_QUERY;
}

/** Static description of a lens in its default state, for editors that ask for one by address. */
export function oembedAddress(site: string, view: View): string {
  return `${site}oembed/${view.dataset}-${embedLens(view.view)}-${view.lang}.json`;
}

/** A frame that needs no script of ours, and a link for where frames are taken out. */
export function iframeSnippet(site: string, view: View, size: SnippetSize, words: SnippetWords): string {
  // A fixed width is still no wider than a phone.
  const style = size.width === null ? 'border:0' : 'border:0;max-width:100%';
  return `<iframe title="${escaped(words.title)}" src="${escaped(embedAddress(site, view))}"
 width="${size.width ?? '100%'}" height="${size.height}" loading="lazy" style="${style}" allow="fullscreen; clipboard-write"
 sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"
 referrerpolicy="strict-origin-when-cross-origin"></iframe>
${linkBelow(site, view, words)}`;
}

/** An element whose height follows what it shows, and the script that makes it; `integrity` null leaves the check out. */
export function scriptSnippet(
  site: string,
  view: View,
  size: SnippetSize,
  words: SnippetWords,
  integrity: string | null,
): string {
  const check = integrity === null ? '' : ` integrity="${escaped(integrity)}"`;
  const width = size.width === null ? '' : ` style="display:block;max-width:${size.width}px"`;
  return `<script src="${escaped(site)}embed/v1.js"${check} crossorigin="anonymous" async></script>
<ally-scope title="${escaped(words.title)}" src="${escaped(embedAddress(site, view))}"
 height="${size.height}"${width}>
${linkBelow(site, view, words)}
</ally-scope>`;
}

function linkBelow(site: string, view: View, words: SnippetWords): string {
  const address = `${site}?${named({ ...view, view: embedLens(view.view) }, DEFAULT_VIEW)}`;
  return `<p><a href="${escaped(address)}">${escaped(words.link)}</a></p>`;
}

/** The query of a view with lens and language always written. */
function named(view: View, defaults: View): string {
  const rest = encodeView({ ...view, view: defaults.view, lang: defaults.lang }, defaults);
  return [`view=${view.view}`, rest, `lang=${view.lang}`].filter(Boolean).join('&');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in HTML, in an attribute or between tags. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
