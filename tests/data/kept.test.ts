import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { buildData } from '../../data/build/buildData';
import { type FileList, indexNameOf, type VersionIndex, versionOf } from '../../data/build/dataVersion';
import { keepData } from '../../data/build/keepData';
import { findUnlisted, readKept } from '../../data/build/readKept';
import { BRIEF, PARTS } from '../../src/domain/dataset';
import { parseWhole } from '../../src/domain/parseWhole';
import { parseGeoFrame } from '../../src/layout/geo/geoFrame';
import { DEFAULT_VIEW } from '../../src/state/view';
import { decodeView } from '../../src/state/viewCodec';

const scratch = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(scratch, { recursive: true }));
const data = join(scratch, 'data');
const site = join(scratch, 'site');
const kept = join(data, 'kept', 'csto');

beforeEach(() => {
  rmSync(data, { recursive: true, force: true });
  cpSync('data/csto', join(data, 'csto'), { recursive: true });
  cpSync('data/geo/frames', join(data, 'geo', 'frames'), { recursive: true });
});

const read = <T = unknown>(...path: string[]): T => JSON.parse(readFileSync(join(...path), 'utf8'));

/** The record that a built site holds under an index. */
function recordOf(index: string) {
  const { parts } = read<VersionIndex>(site, 'csto', index);
  return parseWhole(
    Object.fromEntries(PARTS.map((part) => [part, read(site, 'csto', parts[part] ?? `no ${part}`)])),
  );
}

/** Corrects the title of the first event. */
function correctTitle(title: string): void {
  const path = join(data, 'csto', 'events.json');
  const content = read<{ events: { title: string }[] }>(path);
  const [event] = content.events;
  if (event) event.title = title;
  writeFileSync(path, JSON.stringify(content));
}

describe(versionOf, () => {
  const list: FileList = {
    dataset: 'csto',
    parts: { alliance: 'alliance.1.json', events: 'events.2.json' },
    geo: { wide: 'geo-wide.3.json' },
  };

  it('is the same for the same content, in whatever order', () => {
    const turned = { geo: list.geo, parts: { events: 'events.2.json', alliance: 'alliance.1.json' } };
    expect(versionOf('0.1.0', { ...turned, dataset: 'csto' })).toBe(versionOf('0.1.0', list));
  });

  it('is another for any other content, and one that an address may have', () => {
    const version = versionOf('0.1.0', list);
    expect(decodeView(`version=${version}`)).toEqual({ ...DEFAULT_VIEW, version });
    fc.assert(
      fc.property(fc.constantFrom('alliance', 'events', 'sources'), fc.string(), (part, file) => {
        fc.pre(list.parts[part] !== file);
        expect(versionOf('0.1.0', { ...list, parts: { ...list.parts, [part]: file } })).not.toBe(version);
      }),
    );
    expect(versionOf('0.1.0', { ...list, geo: { wide: 'geo-wide.4.json' } })).not.toBe(version);
  });
});

describe(keepData, () => {
  it('keeps a version through later changes of the record', () => {
    const [first] = keepData(data, '2026-01-02');
    buildData(data, site);
    const before = recordOf('index.json');
    expect(before.problems).toEqual([]);

    correctTitle('Another title');
    buildData(data, site);
    expect(recordOf(indexNameOf(first?.version ?? ''))).toEqual(before);
    expect(recordOf('index.json').dataset?.events).not.toEqual(before.dataset?.events);
    expect(read(site, 'csto', 'index.json')).toMatchObject({
      kept: [first?.version],
    });
    expect(read<VersionIndex>(site, 'csto', 'index.json').version).not.toBe(first?.version);
  });

  it('changes nothing when a version is kept already', () => {
    const [first] = keepData(data, '2026-01-02');
    const files = readdirSync(kept, { recursive: true }).sort();
    expect(keepData(data, '2026-03-04')).toEqual([{ ...first, added: null }]);
    expect(readdirSync(kept, { recursive: true }).sort()).toEqual(files);
  });

  it('adds only what no earlier version has, and lists the newest first', () => {
    const [first] = keepData(data, '2026-01-02');
    correctTitle('Another title');
    const [second] = keepData(data, '2026-03-04');
    expect(second?.added?.map(({ file }) => file.split('.')[0]).sort()).toEqual(['events', BRIEF.events]);
    expect(readKept(data, 'csto').versions).toEqual([
      { version: second?.version, date: '2026-03-04' },
      { version: first?.version, date: '2026-01-02' },
    ]);
    buildData(data, site);
    expect(readdirSync(join(site, 'csto'))).toEqual(
      expect.arrayContaining([indexNameOf(first?.version ?? ''), indexNameOf(second?.version ?? '')]),
    );
  });
});

describe(readKept, () => {
  it('has nothing where nothing was kept', () => {
    expect(readKept(data, 'csto')).toEqual({ versions: [], indexes: [], files: new Map() });
  });

  it('refuses a file that was changed afterwards', () => {
    keepData(data, '2026-01-02');
    const file = readdirSync(join(kept, 'files'))[0] ?? '';
    writeFileSync(join(kept, 'files', file), '{}');
    expect(() => buildData(data, site)).toThrow(file);
  });

  it('refuses a list that was changed afterwards', () => {
    const [first] = keepData(data, '2026-01-02');
    const path = join(kept, indexNameOf(first?.version ?? ''));
    const index = read<VersionIndex>(path);
    writeFileSync(path, JSON.stringify({ ...index, geo: {} }));
    expect(() => buildData(data, site)).toThrow(first?.version);
  });
});

describe('the versions that are kept', () => {
  const datasets = readdirSync(join('data', 'kept'));

  it('are there, and nothing that none of them lists', () => {
    expect(datasets).toContain('csto');
    for (const dataset of datasets) {
      expect(readKept('data', dataset).versions.length, dataset).toBeGreaterThan(0);
      expect(findUnlisted('data', dataset)).toEqual([]);
    }
  });

  it('are read by the program of today without a problem', () => {
    for (const dataset of datasets) {
      const { indexes, files } = readKept('data', dataset);
      const part = (file: string | undefined) => JSON.parse(files.get(file ?? '') ?? 'null');
      for (const { version, parts, geo } of indexes) {
        const full = Object.fromEntries(PARTS.map((name) => [name, part(parts[name])]));
        const brief = Object.entries(BRIEF).map(([name, file]) => [name, part(parts[file] ?? parts[name])]);
        for (const more of [{}, Object.fromEntries(brief)]) {
          const { dataset: record, problems } = parseWhole({ ...full, ...more });
          expect(problems, version).toEqual([]);
          expect(record?.events.size, version).toBeGreaterThan(0);
          expect(version.startsWith(`${record?.about.version}-`)).toBe(true);
        }
        for (const [name, file] of Object.entries(geo))
          expect(parseGeoFrame(part(file)).problems, `${version} ${name}`).toEqual([]);
      }
    }
  });
});
