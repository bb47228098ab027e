import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BRIEF, PARTS } from '../../src/domain/dataset';
import { composePage } from '../../tools/oneFile';
import { inlineFiles, loadShipped, shippedData } from '../../tools/oneFileData';

describe(composePage, () => {
  const html = composePage({
    lang: 'en',
    title: 'A < B & “C”',
    query: 'view=map&q="x"',
    lens: 'map',
    site: 'https://site.test/',
    still: '<h1>Still</h1>',
    files: new Map([['data/csto/index.json', '{"text":"</script><!-- <script>"}']]),
    program: {
      script: 'say("<script></script>"); say("<!--");',
      style: 'p { color: red }',
      licences: 'MIT </script>',
    },
  });
  const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];

  it('reads each script to its end, with what was in it', () => {
    expect(scripts.map(([, attributes]) => attributes)).toEqual([
      ' type="application/json" data-file="data/csto/index.json"',
      ' type="module"',
      ' type="text/markdown" data-licences',
    ]);
    expect(JSON.parse(scripts[0]?.[2] ?? '')).toEqual({ text: '</script><!-- <script>' });
    expect(html).not.toContain('<!--');
    const said: string[] = [];
    new Function('say', scripts[1]?.[2] ?? '')((word: string) => said.push(word));
    expect(said).toEqual(['<script></script>', '<!--']);
  });

  it('allows what it holds by its hash, and nothing from anywhere', () => {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    const hash = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy).toContain(`script-src ${hash(scripts[1]?.[2])};`);
    expect(policy).toContain(`style-src ${hash(/<style>([\s\S]*)<\/style>/.exec(html)?.[1])};`);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|self|connect-src|https?:/);
  });

  it('says what is shown where the program looks for it', () => {
    expect(html).toContain('data-root="https://site.test/"');
    expect(html).toContain('data-query="view=map&amp;q=&quot;x&quot;"');
    expect(html).toContain('<title>A &lt; B &amp; “C”</title>');
    expect(html).toContain('<div id="root"><h1>Still</h1></div>');
  });

  it('refuses styles that HTML would cut', () => {
    const program = { script: '', style: 'p::after { content: "</style>" }', licences: '' };
    const rest = { lang: 'en', title: '', query: '', lens: 'map', site: '', still: '', files: new Map() };
    expect(() => composePage({ ...rest, program })).toThrow(/styles/);
  });
});

describe(inlineFiles, () => {
  const shipped = shippedData('data', 'csto', null);

  it('holds every file that its lists name, in the full form under both names', () => {
    const files = inlineFiles(shipped, true);
    const index = JSON.parse(files.get('data/csto/index.json') ?? '');
    for (const [part, brief] of Object.entries(BRIEF)) expect(index.parts[brief]).toBe(index.parts[part]);
    expect(Object.keys(index.parts).sort()).toEqual([...PARTS, ...Object.values(BRIEF)].sort());
    expect(index.geo['focus-light']).toBe(index.geo.focus);
    for (const file of [...Object.values(index.parts), ...Object.values(index.geo)])
      expect(files.get(`data/csto/${file}`), String(file)).toBe(shipped.files.get(String(file)));
    expect(JSON.parse(files.get(`data/csto/index.${index.version}.json`) ?? '').parts).toEqual(index.parts);
  });

  it('leaves the frames of the map out where there is no map', () => {
    expect([...inlineFiles(shipped, false).keys()].filter((file) => file.includes('geo-'))).toEqual([]);
  });
});

describe(shippedData, () => {
  it('gives a kept version, and no other', () => {
    const [version = ''] = shippedData('data', 'csto', null).kept;
    const kept = shippedData('data', 'csto', version);
    expect(kept.index.version).toBe(version);
    expect(loadShipped(kept).dataset.events.size).toBeGreaterThan(0);
    expect(() => shippedData('data', 'csto', '9.9.9-00000000')).toThrow(/is not kept/);
  });
});
