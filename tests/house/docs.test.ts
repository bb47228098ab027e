import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Concord } from '../../src/domain/agreement';
import type { Statement } from '../../src/domain/statement';
import { agreementOf } from '../../src/network/agreement';
import { DEFAULT_EMBED_VIEW, DEFAULT_VIEW } from '../../src/state/view';
import { decodeView } from '../../src/state/viewCodec';
import { iframeSnippet, scriptSnippet } from '../../src/views/controls/snippets';
import { headersFor, parseHeaderRules } from '../../tools/headerRules';

/*
 * Holds what the guides say to what is there: headers, links, commands, parameters, the code to paste, properties.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const GUIDES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'data/README.md',
  'data/geo/README.md',
  ...['docs', 'docs/decisions'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];
const hosting = read('docs/hosting.md');
const embedding = read('docs/embedding.md');
const rules = parseHeaderRules(read('public/_headers'));

/** The insides of a guide's code blocks in a language. */
function blocks(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] ?? '');
}

/** Cells of the rows of a table, found by its head. */
function rowsOf(text: string, head: string): string[][] {
  const [, rest] = text.split(`${head}\n`);
  if (rest === undefined) throw new Error(`No table “${head}”`);
  const lines = rest.split('\n').slice(1);
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .map((line) => line.split(/(?<!\\)\|/).slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()));
}

const codes = (cell: string | undefined) => [...(cell ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1]);

describe('the nginx block', () => {
  const [block = ''] = blocks(hosting, 'nginx');
  const maps = new Map(
    [...block.matchAll(/^map \$uri (\$\w+) \{\n([\s\S]*?)^\}/gm)].map((match) => [match[1], match[2] ?? '']),
  );

  /** What a map of nginx gives: an exact word before a pattern, a pattern before the default. */
  function mapped(variable: string, uri: string): string {
    const lines = [...(maps.get(variable) ?? '').matchAll(/^\s+(\S+)\s+"(.*)";$/gm)];
    const found =
      lines.find(([, key]) => key === uri) ??
      lines.find(([, key]) => key?.startsWith('~') && new RegExp(key.slice(1)).test(uri)) ??
      lines.find(([, key]) => key === 'default');
    if (!found) throw new Error(`${variable} has nothing for ${uri}`);
    return found[2] ?? '';
  }

  function sent(path: string): Map<string, string> {
    const uri = path.endsWith('/') ? `${path}index.html` : path;
    const headers = new Map<string, string>();
    for (const [, name = '', text, variable] of block.matchAll(
      /^ {4}add_header (\S+) (?:"(.*)"|(\$\w+))(?: always)?;$/gm,
    )) {
      const value = text ?? mapped(variable ?? '', uri);
      if (value !== '') headers.set(name, value);
    }
    return headers;
  }

  it.each([
    '/',
    '/embed/',
    '/embed/v1.js',
    '/assets/index-1a2b.js',
    '/data/csto/index.json',
    '/text/',
    '/csto/map/',
    '/og/csto-map-en.png',
  ])('sends for %s what public/_headers says', (path) => {
    const expected = headersFor(rules, path);
    // A host of static files asks again by itself; nginx has to be told.
    if (!expected.has('Cache-Control')) expected.set('Cache-Control', 'no-cache');
    expect(Object.fromEntries(sent(path))).toEqual(Object.fromEntries(expected));
  });
});

describe('the hosting guide', () => {
  const embed = Object.fromEntries(headersFor(rules, '/embed/'));

  it('lists every header of every rule', () => {
    const all = rules.flatMap(({ path, headers }) => headers.map(([name, value]) => ({ path, name, value })));
    const common = headersFor(rules, '/embed/').get('Content-Security-Policy')?.split('; ');
    const listed = rowsOf(hosting, '| files | header | value |').map(([files, header, value]) => ({
      path: files === 'all' ? '/*' : files === '`/`' ? '/' : `${codes(files)[0]}*`,
      name: codes(header)[0],
      values: codes(value),
    }));
    /** A policy by what it has beyond that of the embed. */
    const spoken = ({ path, name, value }: (typeof all)[number]) => ({
      path,
      name,
      values:
        name === 'Content-Security-Policy'
          ? value.split('; ').filter((directive) => !common?.includes(directive))
          : [value],
    });
    expect(listed).toEqual(all.map(spoken));
  });

  it('gives CloudFront the headers of the embed', () => {
    const policies = blocks(hosting, 'json').map((text) => JSON.parse(text));
    const policy = policies.find(({ Name }) => Name === 'allyscope-embed');
    const custom: { Header: string; Value: string }[] = policy.CustomHeadersConfig.Items;
    expect(policy.CustomHeadersConfig.Quantity).toBe(custom.length);
    const { ContentTypeOptions, ReferrerPolicy, ContentSecurityPolicy } = policy.SecurityHeadersConfig;
    expect({
      'Access-Control-Allow-Origin': policy.CorsConfig.AccessControlAllowOrigins.Items.join(),
      'X-Content-Type-Options': ContentTypeOptions ? 'nosniff' : '',
      'Referrer-Policy': ReferrerPolicy.ReferrerPolicy,
      'Content-Security-Policy': ContentSecurityPolicy.ContentSecurityPolicy,
      ...Object.fromEntries(custom.map(({ Header, Value }) => [Header, Value])),
    }).toEqual(embed);
  });

  it('uploads to S3 with the cache rules', () => {
    const uploads = [...hosting.matchAll(/aws s3 sync dist\/(\w+)\s.*--cache-control "([^"]+)"/g)];
    expect(uploads.map(([, folder, value]) => [folder, value])).toEqual(
      ['assets', 'data'].map((folder) => [folder, headersFor(rules, `/${folder}/a`).get('Cache-Control')]),
    );
  });
});

describe('the embedding guide', () => {
  const [frame = '', element = ''] = blocks(embedding, 'html');
  const view = decodeView('view=map&t=2022-11-23', DEFAULT_EMBED_VIEW);
  const words = {
    title: 'CSTO on 23 November 2022: map',
    link: 'CSTO on 23 November 2022: interactive map and data',
  };
  const size = { width: null, height: 600 };

  it('shows the code that the share dialog gives', () => {
    expect(frame.trim()).toBe(iframeSnippet('https://SITE/', view, size, words));
    expect(element.trim()).toBe(scriptSnippet('https://SITE/', view, size, words, 'sha384-…'));
  });

  it('explains every parameter of the address, and no other', () => {
    const told = rowsOf(embedding, '| name | what it sets | values |').flatMap(([name]) => codes(name));
    expect(told).toEqual(Object.keys(DEFAULT_VIEW));
  });

  it('explains every word of the sandbox', () => {
    const [, sandbox = ''] = /sandbox="([^"]+)"/.exec(frame) ?? [];
    const told = rowsOf(embedding, '| word | without it |').flatMap(([word]) => codes(word));
    expect(told).toEqual(['sandbox', ...sandbox.split(' ')]);
  });

  it('names every property of the theme, and no other', () => {
    const defined = read('src/theme/tokens.css').matchAll(/^\s+(--[\w-]+):/gm);
    const told = rowsOf(embedding, '| purpose | properties |').flatMap(([, list]) => codes(list));
    expect([...told].sort()).toEqual([...new Set([...defined].map((match) => match[1]))].sort());
    const example = blocks(embedding, 'css')
      .join()
      .matchAll(/^\s+(--[\w-]+):/gm);
    expect([...example].map((match) => match[1]).filter((name) => !told.includes(name))).toEqual([]);
  });
});

describe('the codebook', () => {
  const codebook = read('data/README.md');
  const file = (name: string) => JSON.parse(read(`data/csto/${name}.json`))[name] as { id: string }[];
  const statements = file('statements') as Pick<Statement, 'id' | 'codings' | 'quote'>[];

  it('shows each step by words that both coders gave it for', () => {
    const steps = rowsOf(codebook, '| stance | step | id | target | words |').map(
      ([stance, , id, target, words]) => ({
        stance: Number(stance?.replace('−', '-')),
        id: codes(id)[0],
        target: codes(target)[0],
        words: words?.slice(1, -1) ?? '',
      }),
    );
    expect(steps.map(({ stance }) => stance)).toEqual([2, 1, 0, -1, -2]);
    for (const { stance, id, target, words } of steps) {
      const statement = statements.find((one) => one.id === id);
      expect(statement?.quote?.text).toContain(words);
      const given = statement?.codings.map(
        ({ attitudes }) => attitudes.find((attitude) => attitude.target === target)?.stance,
      );
      expect(given).toEqual([stance, stance]);
    }
  });

  it('gives the agreement that the record has', () => {
    const { positions, attitudes } = agreementOf(statements, ['a', 'b'])?.overall ?? {};
    const told = rowsOf(
      codebook,
      '| | chosen by either | chosen by both | the same | within one step | opposite | α |',
    ).map((cells) => cells.slice(1));
    const counts = (of: Concord | null | undefined) => [of?.chosen, of?.shared, of?.same].map(String);
    expect(told).toEqual([
      [...counts(positions), '–', '–', positions?.alpha?.toFixed(2)],
      [...counts(attitudes), `${attitudes?.near}`, `${attitudes?.opposite}`, attitudes?.alpha?.toFixed(2)],
    ]);
  });

  it('adds an event with its source, and corrects one, as the record has them', () => {
    const [event, source, correction] = [
      ...codebook.matchAll(/^ {3}```json\n( {3}\{[\s\S]*?)^ {3}```$/gm),
    ].map(([, text]) => JSON.parse(text ?? ''));
    expect(file('events').find(({ id }) => id === event.id)).toMatchObject(event);
    expect(file('sources').find(({ id }) => id === source.id)).toMatchObject(source);
    expect(event.sources).toContain(source.id);
    expect(file('events').map(({ id }) => id)).toContain(correction.record);
    expect(file('sources').map(({ id }) => id)).toContain(correction.source);
  });

  it('names records that are there', () => {
    const known = ['events', 'statements'].flatMap((name) => file(name).map(({ id }) => id));
    const prose = codebook.replace(/^ *```[\s\S]*?^ *```$/gm, '');
    const named = codes(prose).filter((word = '') => /^\d{4}-\d\d-\d\d-[a-z]/.test(word));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((id = '') => !known.includes(id))).toEqual([]);
  });
});

/** As GitHub names a heading for links. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]+`/g, '');

describe.each(GUIDES)('%s', (guide) => {
  const text = read(guide);

  it('links to what is there', () => {
    const links = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
      .map((match) => match[1] ?? '')
      .filter((link) => !/^[a-z]+:/.test(link));
    const dead = links.filter((link) => {
      const [path = '', anchor] = link.split('#');
      const file = path === '' ? join(ROOT, guide) : resolve(ROOT, dirname(guide), path);
      if (!existsSync(file)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(file, 'utf8')).includes(anchor);
    });
    expect(dead).toEqual([]);
  });

  it('names commands that are there', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...text.matchAll(/npm run ([a-z][\w:-]*)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('says where each claim about others is from, once for each', () => {
    const cited = [...text.matchAll(/(?<!^)\[\^([\w-]+)\]/gm)].map((match) => match[1]);
    const sources = [...text.matchAll(/^\[\^([\w-]+)\]:/gm)].map((match) => match[1]);
    expect([...new Set(cited)].sort()).toEqual([...sources].sort());
  });
});
