import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildData } from '../../data/build/buildData';
import { jsonSchemas } from '../../data/build/buildSchemas';
import { packRecord } from '../../data/build/packRecord';
import { FILE_NAMES, FILES, type Parts, readFolder } from '../../data/build/readFolder';
import { BRIEF } from '../../src/domain/dataset';

const shipped = readFolder('data/csto');
const folder = mkdtempSync(join(tmpdir(), 'record-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe(packRecord, () => {
  it('gives the same files for the same record', () => {
    expect(packRecord(structuredClone(shipped), {})).toEqual(packRecord(shipped, {}));
  });

  it('names a file by what is in it', () => {
    const changed: Parts = structuredClone(shipped);
    const [claim] = changed.alliance.claims as { label: string }[];
    if (claim) claim.label = 'Another label';
    const names = (parts: Parts) => [...packRecord(parts, {}).files.keys()].sort();
    const [before, after] = [names(shipped), names(changed)];
    const moved = before.filter((name) => !after.includes(name));
    expect(moved.map((name) => name.split('.')[0]).sort()).toEqual(['alliance', 'alliance-brief', 'index']);
  });

  it('ships every date that a browser cannot read by itself, and no other', () => {
    const { index, files } = packRecord(shipped, {});
    const { dates } = JSON.parse(files.get(index.parts.events ?? '') ?? '');
    expect(dates['2022-01-06/2022-01-19']).toEqual([18998, 19011, 0, 1]);
    expect(Object.keys(dates).filter((date) => /^[\d-]+$/.test(date))).toEqual([]);
    expect(Object.keys(dates)).toEqual(Object.keys(dates).sort());
  });

  it('refuses a record with a problem, and names it', () => {
    const broken: Parts = structuredClone(shipped);
    const [event] = broken.events.events as { date: string }[];
    if (event) event.date = 'then';
    expect(() => packRecord(broken, {})).toThrow(/1992-05-15-collective-security-treaty, date/);
  });
});

describe(buildData, () => {
  it('writes an index of files that are there, leaves none of an earlier build, and stays within its bytes', () => {
    buildData('data', folder);
    const target = join(folder, 'csto');
    writeFileSync(join(target, 'events.0000000000.json'), '{}');
    const built = buildData('data', folder);
    const names = built.map(({ path }) => path.replace('csto/', '')).sort();
    expect(readdirSync(target).sort()).toEqual(names);

    const { parts, geo } = JSON.parse(readFileSync(join(target, 'index.json'), 'utf8'));
    for (const name of [...Object.values<string>(parts), ...Object.values<string>(geo)])
      expect(names).toContain(name);
    expect(Object.keys(geo)).toEqual(expect.arrayContaining(['focus', 'wide', 'phone', 'caucasus']));

    const weigh = (first: readonly string[]) => {
      const files = built.filter(({ path }) => first.includes(path.split('/').at(-1) ?? ''));
      expect(files).toHaveLength(first.length);
      return files.reduce((sum, { gzip }) => sum + gzip, 0);
    };
    const first = [parts[BRIEF.alliance], parts[BRIEF.events], parts[BRIEF.statements]];
    expect(weigh(['index.json', ...first, geo.focus])).toBeLessThanOrEqual(150_000);
    expect(
      weigh(['index.json', parts[BRIEF.alliance], parts[BRIEF.events], geo['focus-light']]),
    ).toBeLessThanOrEqual(50_000);
  });
});

describe(jsonSchemas, () => {
  const schemas = jsonSchemas();

  it('is what is committed', () => {
    for (const [name, schema] of schemas) {
      expect(JSON.parse(readFileSync(`data/schemas/${name}.schema.json`, 'utf8'))).toEqual(schema);
    }
  });

  it('is named by every file of the record', () => {
    for (const name of ['dataset', ...FILE_NAMES]) {
      const { $schema } = JSON.parse(readFileSync(`data/csto/${name}.json`, 'utf8'));
      expect($schema).toBe(`../schemas/${name}.schema.json`);
      expect(schemas.has(name)).toBe(true);
    }
  });

  it('tells an editor of an unknown field and of a field left out', () => {
    const { items } = (
      schemas.get('events') as { properties: { events: { items: Record<string, unknown> } } }
    ).properties.events;
    expect(items.additionalProperties).toBe(false);
    expect(items.required).toEqual(expect.arrayContaining(['id', 'date', 'title', 'sources']));
    expect(items.required).not.toContain('figures');
  });
});

describe(readFolder, () => {
  it('puts each file into its part', () => {
    for (const name of FILE_NAMES) expect(Array.isArray(shipped[FILES[name]][name]), name).toBe(true);
    expect(shipped.alliance.dataset).not.toHaveProperty('$schema');
  });
});
