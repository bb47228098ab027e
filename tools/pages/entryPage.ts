/*
 * Pages out of the built page. The HTML is ours and Vite’s, and React’s for the picture in it: attributes stand in double
 * quotes and no `>` inside of them.
 */

/**
 * A page with its own title and description in the place of the built one’s, and what goes with them. Throws when there
 * is no title to put them at.
 */
export function withHead(html: string, tags: readonly string[]): string {
  const place = /<title>[^<]*<\/title>/;
  if (!place.test(html)) throw new Error('The built page has no title');
  const rest = html.replace(/\s*<meta name="description"[^>]*>/, '');
  // A function, for a `$` in a title is a `$`.
  return rest.replace(place, () => tags.join('\n    '));
}

const STILL = /<!--still-->[\s\S]*?<!--\/still-->/;

/** The picture of a page between marks, by which another can take its place. */
export function markedStill(still: string): string {
  return `<!--still-->${still}<!--/still-->`;
}

/** The page with another picture in the place of the built one's. Throws when it has none. */
export function withStill(html: string, still: string): string {
  if (!STILL.test(html)) throw new Error('The built page has no picture');
  return html.replace(STILL, () => markedStill(still));
}

/** What an entry page tells the app of itself, as `data-…` of its `html`. */
export type Told = Readonly<Record<string, string>>;

/** The page moved down from the site’s root into a folder: the way to the root leads every relative address. */
export function moved(html: string, root: string): string {
  return html.replace(/<[a-z][^>]*>/gi, (tag) =>
    tag.replace(/(\s(?:href|src)=")([^"]*)"/g, (whole, before: string, address: string) =>
      isRelative(address) ? `${before}${root}${address.replace(/^\.\//, '')}"` : whole,
    ),
  );
}

/** Neither elsewhere nor within the page: `#…` and `?…` mean the page itself wherever it stands. */
function isRelative(address: string): boolean {
  return address !== '' && !/^([#?/]|[a-z][a-z\d+.-]*:)/i.test(address);
}

/** The page with `lang` and `data-…` of its `html` element set anew. */
export function told(html: string, lang: string, data: Told): string {
  return html.replace(/<html([^>]*)>/, (_, attributes: string) => {
    const kept = attributes.replace(/\s(lang|data-[a-z-]+)="[^"]*"/g, (pair, name: string) =>
      name === 'lang' || name.slice(5) in data ? '' : pair,
    );
    const added = Object.entries(data).map(([name, value]) => ` data-${name}="${value}"`);
    return `<html lang="${lang}"${kept}${added.join('')}>`;
  });
}
