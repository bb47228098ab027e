import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { siteIn, useHost, VIEWS, visit } from './host';

/*
 * Section 9: each kind of file with the headers it needs, each page with its policy, and no page that breaches it.
 */

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));
const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.startsWith('_') && !entry.parentPath.includes('.vite'))
  .map((entry) => `${entry.parentPath.slice(DIST.length + 1)}/${entry.name}`.replace(/^\//, ''))
  .filter((path) => !path.split('/').some((part) => part.startsWith('.')));
/** One of each ending in each folder. */
const kinds = [
  ...new Map(files.map((path) => [`${path.split('/')[0]} ${path.split('.').at(-1)}`, path])).values(),
];
const pages = files.filter((path) => path.endsWith('.html')).map((path) => path.replace(/index\.html$/, ''));

const TYPES: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  md: 'text/markdown; charset=utf-8',
};

/** Policy as a list of directives, each with its sources in order. */
const directives = (policy: string) =>
  policy
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean)
    .sort();

describe('served with all of its headers', () => {
  useHost();

  it.each(kinds)('%s may be read from anywhere, as what it is', async (path) => {
    const { headers, status } = await fetch(siteIn('full') + path);
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
    });
    expect(headers.get('content-type')).toBe(TYPES[path.split('.').at(-1) ?? '']);
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('set-cookie')).toBeNull();
    const kept = headers.get('cache-control');
    if (path.startsWith('assets/')) expect(kept).toBe('public, max-age=31536000, immutable');
    else if (path.startsWith('data/')) expect(kept).toContain('max-age=300');
  });

  it.each(pages.map((path) => [path || 'the front page', path]))(
    '%s states one strict policy',
    async (_, path) => {
      const answer = await fetch(siteIn('full') + path);
      const [, content = ''] =
        /<head>(?:\s*<meta (?:charset|name="viewport")[^>]*>)*\s*<meta http-equiv="Content-Security-Policy" content="([^"]+)"/i.exec(
          await answer.text(),
        ) ?? [];
      const stated = directives(content.replace(/&#(39|x27);/g, "'"));
      expect(stated).toContain("default-src 'none'");
      expect(stated).toContain("require-trusted-types-for 'script'");
      expect(stated).toContain("trusted-types 'none'");
      expect(stated.join()).not.toMatch(/unsafe-|frame-ancestors|\*/);
      const sent = answer.headers.get('content-security-policy');
      if (path === 'embed/' || path === '')
        expect(directives(sent ?? '').filter((one) => !one.startsWith('frame-ancestors'))).toEqual(stated);
      if (path === '') expect(sent).toContain("frame-ancestors 'self'");
      if (path === 'embed/') {
        expect(sent).not.toContain('frame-ancestors');
        expect(answer.headers.get('cross-origin-embedder-policy')).toBe('require-corp');
      }
    },
  );

  it.each([
    '',
    ...VIEWS.map((view) => `?view=${view}`),
    'text/',
    ...VIEWS.map((view) => `embed/?view=${view}`),
  ])('/%s keeps to its policy, and has nothing in it that one would have to allow', async (path) => {
    const { page } = await visit(path, { ready: path !== 'text/' });
    await page.waitForLoadState('networkidle');
    const odd = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'script:not([src]):not([type="application/ld+json"]), style, base, form',
        ),
      ].map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(odd).toEqual([]);
  });

  it('has a policy that refuses what was not meant to be there', async () => {
    const { page, expectFaults } = await visit('embed/?view=map');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      try {
        script.append('window.ran = 1');
        document.body.append(script);
      } catch {
        // Trusted types refuse it already here.
      }
      try {
        document.body.insertAdjacentHTML('beforeend', '<i>x</i>');
      } catch {
        // As above.
      }
      return [Reflect.get(window, 'ran'), document.querySelectorAll('i').length];
    });
    expect(ran).toEqual([undefined, 0]);
    expect(expectFaults(/policy|Trusted|Content Security/i).length).toBeGreaterThan(1);
  });
});
