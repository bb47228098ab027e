import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forMeta, headersFor, parseHeaderRules, withOrigin } from '../../tools/headerRules';
import { type HeaderMode, serveSite } from '../../tools/serve';

const text = readFileSync(fileURLToPath(new URL('../../public/_headers', import.meta.url)), 'utf8');
const rules = parseHeaderRules(text);

describe('public/_headers', () => {
  it('lets every page be read by every origin', () => {
    for (const path of ['/', '/embed/', '/assets/a.js', '/data/csto/index.json']) {
      expect(headersFor(rules, path).get('Access-Control-Allow-Origin')).toBe('*');
    }
  });

  it('frames the embed anywhere and the full page only at home', () => {
    expect(headersFor(rules, '/').get('Content-Security-Policy')).toMatch(/; frame-ancestors 'self'$/);
    expect(headersFor(rules, '/embed/').get('Content-Security-Policy')).not.toContain('frame-ancestors');
    expect(text).not.toContain('X-Frame-Options');
  });

  it('has the same policy for both, save that the full page frames the embed to show it', () => {
    const [page, embed] = ['/', '/embed/'].map(
      (path) => headersFor(rules, path).get('Content-Security-Policy') ?? '',
    );
    expect(page).toContain("; frame-src 'self'; ");
    expect(embed).not.toContain('frame-src');
    expect(forMeta(page ?? '').replace("frame-src 'self'; ", '')).toBe(embed);
  });

  it('has nothing unsafe in it', () => {
    const embed = headersFor(rules, '/embed/').get('Content-Security-Policy');
    expect(embed).toMatch(/^default-src 'none'; /);
    expect(embed).not.toMatch(/unsafe|\*|https?:/);
    expect(embed).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
  });

  it('names no header in two rules that both match a path', () => {
    const paths = ['/', '/embed/', '/embed/v1.js', '/assets/a.js', '/data/csto/index.json'];
    for (const path of paths) {
      for (const [name, value] of headersFor(rules, path)) {
        const said = rules.filter(
          (rule) => headersFor([rule], path).has(name) && rule.headers.some(([own]) => own === name),
        );
        expect(said.length, `${name} for ${path}: ${value}`).toBe(1);
      }
    }
  });
});

describe(parseHeaderRules, () => {
  it('refuses a line that it does not understand', () => {
    expect(() => parseHeaderRules('/*\n  Referrer-Policy strict')).toThrow('line 2');
    expect(() => parseHeaderRules('  A: b')).toThrow('line 1');
  });
});

describe(withOrigin, () => {
  it("names the origin beside every 'self' but not among those who may frame", () => {
    expect(
      withOrigin(
        "script-src 'self'; img-src 'self' data:; frame-src 'self'; frame-ancestors 'self'",
        'https://a.example',
      ),
    ).toBe(
      "script-src 'self' https://a.example; img-src 'self' https://a.example data:; " +
        "frame-src 'self' https://a.example; frame-ancestors 'self'",
    );
  });

  it('changes nothing without an origin', () => {
    expect(withOrigin("script-src 'self'", undefined)).toBe("script-src 'self'");
  });
});

describe(serveSite, () => {
  const root = mkdtempSync(join(tmpdir(), 'allyscope-serve-'));

  beforeAll(() => {
    mkdirSync(join(root, 'site/assets'), { recursive: true });
    writeFileSync(join(root, 'site/index.html'), '<!doctype html><title>Home</title>');
    writeFileSync(join(root, 'site/assets/a.js'), 'export {};\n');
    writeFileSync(join(root, 'site/_headers'), text);
    writeFileSync(join(root, 'secret.txt'), 'not served');
  });
  afterAll(() => rmSync(root, { recursive: true }));

  interface Answer {
    status: number;
    headers: Record<string, string | string[] | undefined>;
    body: Buffer;
  }

  /** Asks without a URL parser in between, which would tidy the path. */
  function ask(url: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
    const { hostname, port } = new URL(url);
    return new Promise((done, fail) => {
      get({ hostname, port, path, headers, agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      }).on('error', fail);
    });
  }

  async function served<T>(
    options: { headers?: HeaderMode; base?: string },
    use: (url: string) => Promise<T>,
  ): Promise<T> {
    const site = await serveSite({ root: join(root, 'site'), ...options });
    try {
      return await use(site.url);
    } finally {
      await site.close();
    }
  }

  it('sends the headers that the site ships with', () =>
    served({}, async (url) => {
      const page = await ask(url, '/');
      expect(page.status).toBe(200);
      expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(page.headers['content-security-policy']).toContain("default-src 'none'");
      expect(page.headers['x-content-type-options']).toBe('nosniff');
      const script = await ask(url, '/assets/a.js');
      expect(script.headers['cache-control']).toContain('immutable');
      expect(script.headers['content-security-policy']).toBeUndefined();
    }));

  it('sends fewer when told so', async () => {
    await served({ headers: 'cors-only' }, async (url) => {
      const { headers } = await ask(url, '/');
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['content-security-policy']).toBeUndefined();
    });
    await served({ headers: 'none' }, async (url) => {
      expect((await ask(url, '/')).headers['access-control-allow-origin']).toBeUndefined();
    });
  });

  it('compresses for those who ask', () =>
    served({}, async (url) => {
      const { headers, body } = await ask(url, '/', { 'Accept-Encoding': 'gzip' });
      expect(headers['content-encoding']).toBe('gzip');
      expect([...body.subarray(0, 2)]).toEqual([0x1f, 0x8b]);
    }));

  it('stands under a path', () =>
    served({ base: '/maps/csto/' }, async (url) => {
      expect((await ask(url, '/maps/csto/')).status).toBe(200);
      expect((await ask(url, '/')).status).toBe(404);
    }));

  it('shows nothing outside of its folder, nor its own settings', () =>
    served({}, async (url) => {
      for (const path of [
        '/../secret.txt',
        '/%2e%2e/secret.txt',
        '/..%2fsecret.txt',
        '/_headers',
        '/%00',
        '/%zz',
      ]) {
        expect((await ask(url, path)).status, path).toBe(404);
      }
    }));
});
