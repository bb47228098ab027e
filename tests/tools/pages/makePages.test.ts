import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_EMBED_VIEW, LENSES } from '../../../src/state/view';
import { decodeView } from '../../../src/state/viewCodec';
import { loadRecord } from '../../../tools/pages/loadRecord';
import { type Files, makePages } from '../../../tools/pages/makePages';

const SITE = 'https://a.example/maps/';
const PAGE =
  '<!doctype html><html lang="en" data-root="./"><head><title>x</title><link rel="icon" href="./icon.svg"></head><body><div id="root"><!--still-->the whole<!--/still--></div></body></html>';
const record = loadRecord(fileURLToPath(new URL('../../../data', import.meta.url)), 'csto');
const built = {
  parts: { alliance: 'a.json', events: 'e.json', statements: 's.json', sources: 'q.json', annex: 'x.json' },
};

function make(site: string | null): Files {
  return makePages({
    records: [{ ...record, built }],
    pages: new Map([
      ['index.html', PAGE],
      ['embed/index.html', PAGE],
    ]),
    policy: "default-src 'none'",
    styles: 'assets/text.css',
    site,
  });
}

let files: Files;
beforeAll(() => {
  files = make(SITE);
}, 120_000);

const textOf = (path: string): string => {
  const found = files.get(path);
  if (found === undefined) throw new Error(`no ${path}`);
  return String(found);
};

/** Value of an attribute of the one tag that has another attribute as given. */
function attribute(html: string, has: string, name: string): string {
  const tags = [...html.matchAll(/<(?:meta|link)\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => tag.includes(has));
  expect(tags.length, has).toBe(1);
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tags[0] ?? '')?.[1];
  if (value === undefined) throw new Error(`${has} has no ${name}`);
  return value;
}

/** The file that an absolute address of the site names, as a static host finds it. */
function fileAt(address: string): string {
  expect(address.startsWith(SITE), address).toBe(true);
  const path = address.slice(SITE.length).replace(/[?#].*$/, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

const entries = LENSES.map((lens) => `csto/${lens}/index.html`);

describe(makePages, () => {
  it.each(['index.html', 'embed/index.html', ...entries])(
    'gives %s a head that points at what is there',
    (path) => {
      const html = textOf(path);
      const canonical = attribute(html, 'rel="canonical"', 'href');
      const oembed = attribute(html, 'type="application/json+oembed"', 'href');
      const card = attribute(html, 'property="og:image"', 'content');
      for (const address of [canonical, oembed, card]) expect(files.has(fileAt(address)), address).toBe(true);
      expect(attribute(html, 'property="og:url"', 'content')).toBe(canonical);
      expect(attribute(html, 'name="twitter:image"', 'content')).toBe(card);
      expect(attribute(html, 'property="og:image:alt"', 'content')).toMatch(
        /^Six members on 23 November 2022/,
      );
      expect(attribute(html, 'type="application/json+oembed"', 'title')).not.toBe('');
      // WordPress and others read only the beginning of a page.
      expect(html.indexOf('json+oembed')).toBeLessThan(1200);
    },
  );

  it('tells the app where an entry page stands and through which lens', () => {
    const [tag] = /<html[^>]*>/.exec(textOf('csto/stances/index.html')) ?? [];
    expect(tag).toBe('<html lang="en" data-root="../../" data-dataset="csto" data-lens="stances">');
    expect(textOf('csto/stances/index.html')).toContain('href="../../icon.svg"');
    for (const lens of ['map', 'timeline', 'stances']) {
      const drawn = [...textOf(`csto/${lens}/index.html`).matchAll(/<section[^>]* data-view="(\w+)"/g)];
      expect(drawn.map(([, view]) => view)).toEqual([lens]);
    }
    expect(textOf('index.html')).toContain('the whole');
  });

  it('gives each entry page words of its own', () => {
    const said = (pattern: RegExp) => new Set(entries.map((path) => pattern.exec(textOf(path))?.[1]));
    expect(said(/<title>([^<]+)</).size).toBe(LENSES.length);
    expect(said(/name="description" content="([^"]+)"/).size).toBe(LENSES.length);
  });

  it.each(LENSES)('answers oEmbed 1.0 for %s as the contract has it', (lens) => {
    const answer = JSON.parse(textOf(`oembed/csto-${lens}-en.json`));
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_name: 'Allyscope',
      provider_url: SITE,
      width: 640,
      cache_age: 86_400,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(Number.isInteger(answer.height)).toBe(true);
    expect(files.has(fileAt(answer.thumbnail_url))).toBe(true);
    const [, title, src, width, height] =
      /^<iframe title="([^"<>]+)" src="([^"<>]+)" width="(\d+)" height="(\d+)" frameborder="0"><\/iframe>$/.exec(
        answer.html,
      ) ?? [];
    expect([title, Number(width), Number(height)]).toEqual([answer.title, answer.width, answer.height]);
    const address = new URL((src ?? '').replaceAll('&amp;', '&'));
    expect(fileAt(address.href)).toBe('embed/index.html');
    const { view, t, from, to } = decodeView(address.search, DEFAULT_EMBED_VIEW);
    const opening = decodeView(record.dataset.about.opening);
    expect({ view, t, from, to }).toEqual({
      view: lens === 'all' ? 'map' : lens,
      t: opening.t,
      from: opening.from,
      to: opening.to,
    });
  });

  it.each(LENSES)('draws the card of %s as a PNG of 1200 × 630 under 300 kB', (lens) => {
    const png = Buffer.from(files.get(`og/csto-${lens}-en.png`) as Uint8Array);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(300_000);
    expect(png.length).toBeGreaterThan(40_000);
  });

  it('describes the record to machines, its files and its licence', () => {
    const [, json = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>/.exec(textOf('index.html')) ?? [];
    const graph: Record<string, unknown>[] = JSON.parse(json)['@graph'];
    const dataset = graph.find((node) => node['@type'] === 'Dataset');
    expect(dataset).toMatchObject({
      url: SITE,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      version: record.dataset.about.version,
      temporalCoverage: '1992-05-15/2026-06-07',
    });
    const distribution = dataset?.distribution as { contentUrl: string }[] | undefined;
    expect(distribution?.map(({ contentUrl }) => contentUrl)).toEqual(
      Object.values(built.parts).map((file) => `${SITE}data/csto/${file}`),
    );
    const description = String(dataset?.description);
    expect(description.length).toBeGreaterThan(50);
    expect(description.length).toBeLessThan(5000);
  });

  it('says nothing absolute where the site’s address is not known', () => {
    const unknown = make(null);
    expect([...unknown.keys()].some((path) => path.startsWith('oembed/'))).toBe(false);
    for (const path of ['index.html', 'embed/index.html', ...entries, 'text/index.html']) {
      const html = String(unknown.get(path));
      expect(html, path).not.toMatch(/rel="canonical"|json\+oembed|og:url|og:image|twitter:image/);
      expect(html).not.toContain('null');
    }
    expect(String(unknown.get('csto/map/index.html'))).toContain('"contentUrl":"../../data/csto/a.json"');
  }, 120_000);
});

describe('the text page', () => {
  it('holds every state with a standing, event, statement and claim once, under its id', () => {
    const html = textOf('text/index.html');
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const { events, statements, claims, spells } = record.dataset;
    const wanted = [
      ...events.keys(),
      ...statements.keys(),
      ...claims.keys(),
      ...spells.map(({ state }) => state),
    ];
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('links within itself only to what is there', () => {
    const html = textOf('text/index.html');
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const dead = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !ids.has(id));
    expect(dead).toEqual([]);
  });

  it('cites every source with an address that a record names', () => {
    const html = textOf('text/index.html').replaceAll('&amp;', '&').replaceAll('&#x27;', "'");
    const { events, statements, spells, sources } = record.dataset;
    const cited = new Set(
      [...events.values(), ...statements.values(), ...spells].flatMap((one) => one.sources),
    );
    const missing = [...cited].filter((id) => {
      const address = sources.get(id)?.URL ?? sources.get(id)?.archive;
      return address !== undefined && !html.includes(`href="${address}"`);
    });
    expect(cited.size).toBeGreaterThan(400);
    expect(missing).toEqual([]);
  });

  it('has no script, no style of its own and at most 200 kB on the line', () => {
    const html = textOf('text/index.html');
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|target=/);
    expect(gzipSync(html).length).toBeLessThan(200_000);
  });

  it('says every date for machines, in EDTF', () => {
    const times = [...textOf('text/index.html').matchAll(/<time dateTime="([^"]*)"/gi)].map(
      ([, date]) => date,
    );
    const { events, statements } = record.dataset;
    expect(times.length).toBeGreaterThan(events.size + statements.size);
    expect(times.filter((date) => !/^[\d.~?%/-]{2,32}$/.test(date ?? ''))).toEqual([]);
  });
});
