import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_EMBED_VIEW, DEFAULT_VIEW, type View } from '../../../src/state/view';
import { decodeView } from '../../../src/state/viewCodec';
import {
  embedAddress,
  embedLens,
  fitsAddress,
  iframeSnippet,
  oembedAddress,
  pageAddress,
  scriptSnippet,
} from '../../../src/views/controls/snippets';
import { anyView } from '../../state/anyView';

const SITE = 'https://example.org/maps/';
const SIZE = { width: null, height: 600 };
const WORDS = { title: 'CSTO in 2022: map', link: 'CSTO in 2022: interactive map and data' };
const CHECK = 'sha384-aGFzaA==';

/*
 * Reads a snippet as a page would. The browser's own reading is held by tests/browser/share.test.ts; this one refuses
 * whatever is not a tag, an attribute in double quotes or text, and so cannot be fooled into finding an attribute in
 * the middle of another.
 */
interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  text: string;
}

function readTags(html: string): Tag[] {
  const tags: Tag[] = [];
  let rest = html;
  while (rest !== '') {
    const tag = /^<(\/?)([a-z-]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/.exec(rest);
    const text = /^[^<]+/.exec(rest);
    const taken = tag ?? text;
    if (!taken) throw new Error(`Neither a tag nor text: ${rest.slice(0, 60)}`);
    if (tag && tag[1] === '') {
      const attributes = new Map(
        [...(tag[3] ?? '').matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
          name,
          unescaped(value),
        ]),
      );
      tags.push({ name: tag[2] ?? '', attributes, text: '' });
    } else if (text) {
      const last = tags.at(-1);
      if (last) last.text += unescaped(text[0]);
    }
    rest = rest.slice(taken[0].length);
  }
  return tags;
}

function unescaped(text: string): string {
  if (/&(?!(amp|lt|gt|quot|#39);)/.test(text)) throw new Error(`A bare & in ${text}`);
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

function attribute(html: string, tag: string, name: string): string {
  const value = readTags(html)
    .find((found) => found.name === tag)
    ?.attributes.get(name);
  if (value === undefined) throw new Error(`No ${name} of ${tag}`);
  return value;
}

const queryOf = (address: string) => new URL(address).search;
/** What an address can hold, as an embed would show it. */
const embeddable = anyView.filter(fitsAddress);
const embedded = (view: View): View => ({ ...view, view: embedLens(view.view) });

describe(iframeSnippet, () => {
  test('is the one of the contract', () => {
    const view = { ...DEFAULT_VIEW, view: 'map' as const };
    expect(iframeSnippet('https://SITE/', view, SIZE, WORDS).replaceAll('&amp;', '&')).toBe(
      `<iframe title="CSTO in 2022: map" src="https://SITE/embed/?view=map&lang=en"
 width="100%" height="600" loading="lazy" style="border:0" allow="fullscreen; clipboard-write"
 sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"
 referrerpolicy="strict-origin-when-cross-origin"></iframe>
<p><a href="https://SITE/?view=map&lang=en">CSTO in 2022: interactive map and data</a></p>`,
    );
  });

  test('frames the chosen view, and links to the same on the full page', () => {
    fc.assert(
      fc.property(embeddable, (view) => {
        const html = iframeSnippet(SITE, view, SIZE, WORDS);
        expect(decodeView(queryOf(attribute(html, 'iframe', 'src')), DEFAULT_EMBED_VIEW)).toEqual(
          embedded(view),
        );
        expect(decodeView(queryOf(attribute(html, 'a', 'href')))).toEqual(embedded(view));
      }),
    );
  });

  test('names the frame and the link with any words whatever, as they are', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"><script>alert(1)</script>', "' onload='x", '&amp;&lt;', '</iframe><img src=x>'),
    );
    fc.assert(
      fc.property(hostile, hostile, (title, link) => {
        const html = iframeSnippet(SITE, DEFAULT_VIEW, SIZE, { title, link });
        expect(readTags(html).map(({ name }) => name)).toEqual(['iframe', 'p', 'a']);
        expect(attribute(html, 'iframe', 'title')).toBe(title);
        expect(readTags(html).at(-1)?.text).toBe(link);
      }),
    );
  });

  test('has the size that was chosen', () => {
    const size = { width: 640, height: 480 };
    const html = iframeSnippet(SITE, DEFAULT_VIEW, size, WORDS);
    expect(attribute(html, 'iframe', 'width')).toBe('640');
    expect(attribute(html, 'iframe', 'height')).toBe('480');
    expect(attribute(html, 'iframe', 'style')).toBe('border:0;max-width:100%');
    const element = scriptSnippet(SITE, DEFAULT_VIEW, size, WORDS, CHECK);
    expect(attribute(element, 'ally-scope', 'height')).toBe('480');
    expect(attribute(element, 'ally-scope', 'style')).toBe('display:block;max-width:640px');
  });
});

describe(scriptSnippet, () => {
  test('frames the chosen view by an element of ours, and checks its script', () => {
    fc.assert(
      fc.property(embeddable, (view) => {
        const html = scriptSnippet(SITE, view, SIZE, WORDS, CHECK);
        const src = attribute(html, 'ally-scope', 'src');
        expect(decodeView(queryOf(src), DEFAULT_EMBED_VIEW)).toEqual(embedded(view));
        expect(attribute(html, 'script', 'src')).toBe(`${SITE}embed/v1.js`);
        expect(attribute(html, 'script', 'integrity')).toBe(CHECK);
        expect(attribute(html, 'script', 'crossorigin')).toBe('anonymous');
      }),
    );
  });

  test('leaves the check out where the hash is not to be had', () => {
    expect(scriptSnippet(SITE, DEFAULT_VIEW, SIZE, WORDS, null)).not.toContain('integrity');
  });

  test('takes words, site and hash as text', () => {
    const html = scriptSnippet(
      'https://example.org/"x"/',
      DEFAULT_VIEW,
      SIZE,
      { title: '"<b>', link: '<i>' },
      '"',
    );
    expect(readTags(html).map(({ name }) => name)).toEqual(['script', 'ally-scope', 'p', 'a']);
  });
});

describe(pageAddress, () => {
  test('restores the view, all lenses included, and never opens on something else', () => {
    fc.assert(
      fc.property(embeddable, (view) => {
        const query = queryOf(pageAddress(SITE, view));
        expect(decodeView(query)).toEqual(view);
        expect(query).not.toBe('');
      }),
    );
    expect(pageAddress(SITE, DEFAULT_VIEW)).toBe(`${SITE}?view=all`);
  });
});

describe(embedAddress, () => {
  test('names lens and language though they be the defaults', () => {
    expect(embedAddress(SITE, DEFAULT_VIEW)).toBe(`${SITE}embed/?view=map&lang=en`);
    expect(embedAddress(SITE, { ...DEFAULT_VIEW, view: 'stances', t: '2022-11' })).toBe(
      `${SITE}embed/?view=stances&t=2022-11&lang=en`,
    );
  });
});

describe(fitsAddress, () => {
  test('is false of what would be read as nothing', () => {
    const ids = Array.from({ length: 20 }, (_, i) => `${i}`.padStart(96, 'x'));
    const crowded = { ...DEFAULT_VIEW, actor: ids, claim: ids };
    expect(fitsAddress(crowded)).toBe(false);
    expect(decodeView(queryOf(embedAddress(SITE, crowded)), DEFAULT_EMBED_VIEW)).not.toEqual(
      embedded(crowded),
    );
    expect(fitsAddress(DEFAULT_VIEW)).toBe(true);
  });
});

describe(oembedAddress, () => {
  test('is one for each record, lens and language', () => {
    expect(oembedAddress(SITE, { ...DEFAULT_VIEW, view: 'timeline' })).toBe(
      `${SITE}oembed/csto-timeline-en.json`,
    );
    expect(oembedAddress(SITE, DEFAULT_VIEW)).toBe(`${SITE}oembed/csto-map-en.json`);
  });
});
