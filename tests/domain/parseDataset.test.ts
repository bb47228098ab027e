import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefPart } from '../../data/build/briefParts';
import { packRecord } from '../../data/build/packRecord';
import { readEdtf } from '../../data/build/readEdtf';
import { FILE_NAMES, FILES, type Parts, readFolder } from '../../data/build/readFolder';
import { BRIEF, kindOf, nameOf, PARTS, shortNameOf } from '../../src/domain/dataset';
import type { Checked } from '../../src/domain/fields';
import { parseWhole } from '../../src/domain/parseWhole';
import type { Coding } from '../../src/domain/statement';

const asShipped = readFolder('data/csto');
const shipped = () => structuredClone(asShipped);
type Raw = Record<string, unknown>;
const listOf = (parts: Parts, name: keyof typeof FILES) => parts[FILES[name]][name] as Raw[];
const sizes = (parts: Parts) => {
  const { dataset } = parseWhole(parts, readEdtf);
  return {
    states: dataset?.states.size,
    organisations: dataset?.organisations.size,
    people: dataset?.people.size,
    claims: dataset?.claims.size,
    memberships: dataset?.spells.length,
    events: dataset?.events.size,
    statements: dataset?.statements.size,
    sources: dataset?.sources.size,
    ballots: dataset?.ballots.size,
    facilities: dataset?.facilities.size,
    releases: dataset?.releases.length,
  };
};
const whole = sizes(shipped());

/** A second look as it is before its pages are read. */
const unnamed = ({ checked }: { checked?: Checked | undefined }) =>
  checked ? { checked: { on: checked.on, outcome: checked.outcome, against: [] } } : {};

/** A coding as it is before its reasons are read. */
const unexplained = ({ note, sure, attitudes, ...coding }: Coding) => ({
  ...coding,
  attitudes: attitudes.map((attitude) => ({ ...attitude, because: '' })),
});

describe(parseWhole, () => {
  it('never throws, whatever it is given', () => {
    const part = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          dataset: fc.jsonValue(),
          states: fc.jsonValue(),
          people: fc.array(fc.jsonValue()),
          memberships: fc.array(fc.jsonValue()),
          events: fc.array(fc.jsonValue()),
          statements: fc.array(fc.jsonValue()),
          sources: fc.jsonValue(),
          dates: fc.jsonValue(),
        },
        { requiredKeys: [] },
      ),
    );
    const parts = fc.record(
      { alliance: part, events: part, statements: part, sources: part, annex: part },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(parts, (any) => {
        const { dataset, problems } = parseWhole(any);
        expect(dataset).toBeNull();
        expect(problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it('survives any one value of the record being anything else', () => {
    const places = FILE_NAMES.flatMap((name) =>
      listOf(shipped(), name)
        .slice(0, 3)
        .flatMap((record, i) => Object.keys(record).map((key) => [name, i, key] as const)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), ([name, i, key], value) => {
        const parts = shipped();
        const record = listOf(parts, name)[i];
        if (record) record[key] = value;
        const { dataset } = parseWhole(parts, readEdtf);
        expect(dataset).not.toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  it('reads the shipped record without a problem', () => {
    expect(parseWhole(shipped(), readEdtf)).toMatchObject({ problems: [], skipped: 0 });
  });

  it.each(FILE_NAMES)('sets one broken record of %s aside, and leaves the rest of that file', (name) => {
    const parts = shipped();
    // The last one, so that as little as possible hangs on it.
    const record = listOf(parts, name).at(-1);
    if (!record) throw new Error(`${name} is empty`);
    record.surprise = true;
    const { problems, skipped } = parseWhole(parts, readEdtf);
    expect(problems[0]).toMatchObject({ file: `${name}.json`, id: record.id, field: 'surprise' });
    expect(skipped).toBe(new Set(problems.map(({ id }) => id)).size);
    expect(sizes(parts)[name]).toBe((whole[name] ?? 0) - 1);
  });

  it.each([
    ['events', 'date', 'the day after'],
    ['events', 'participants', [{ actor: 'NOBODY', role: 'host' }]],
    ['events', 'places', [{ name: 'Null Island', state: 'ARM', at: [0, 0] }]],
    ['events', 'title', 'reversed \u202e text'],
    ['statements', 'speaker', 'nobody'],
    ['statements', 'date', '2022-02-30'],
    ['memberships', 'state', 'XXX'],
    ['memberships', 'to', 'never'],
    ['sources', 'URL', 'javascript:alert(1)'],
    ['sources', 'URL', 'https://user:secret@example.org/'],
    ['people', 'offices', [{ id: 'o', title: 'O', for: 'ARM', from: 'once', to: '..' }]],
  ] as const)('sets a record of %s aside whose %s is wrong, and names the field', (name, field, value) => {
    const parts = shipped();
    const record = listOf(parts, name).at(-1);
    if (!record) throw new Error(`${name} is empty`);
    record[field] = value;
    const { problems } = parseWhole(parts, readEdtf);
    const own = problems.filter(({ id }) => id === record.id);
    expect(own).toHaveLength(1);
    expect(own[0]?.field.split('.')[0]).toBe(field);
    expect(sizes(parts)[name]).toBe((whole[name] ?? 0) - 1);
  });

  it('keeps the first of two records with one id', () => {
    const parts = shipped();
    const [first] = listOf(parts, 'claims');
    listOf(parts, 'claims').push({ ...first, text: 'Another text.' });
    const { dataset, problems } = parseWhole(parts, readEdtf);
    expect(problems).toMatchObject([{ file: 'claims.json', id: first?.id, field: 'id' }]);
    expect(dataset?.claims.get(first?.id as string)?.text).toBe(first?.text);
  });

  it('does not depend on the order of the files', () => {
    const parts = shipped();
    for (const name of FILE_NAMES) listOf(parts, name).reverse();
    expect(parseWhole(parts, readEdtf)).toEqual(parseWhole(shipped(), readEdtf));
  });

  it.each(PARTS.filter((part) => part !== 'alliance'))('stands without %s, and says so', (missing) => {
    const { [missing]: _, ...rest } = shipped();
    const { dataset, problems } = parseWhole(rest, readEdtf);
    expect(problems).toEqual([]);
    expect(dataset?.parts.has(missing)).toBe(false);
    expect(dataset?.parts.size).toBe(PARTS.length - 1);
  });

  it('reads from the built files, with their ready-made dates, what it reads from the folder', () => {
    const { index, files } = packRecord(shipped(), {});
    const built = Object.fromEntries(
      PARTS.map((part) => [part, JSON.parse(files.get(index.parts[part] ?? '') ?? '')]),
    );
    const { dataset, ...told } = parseWhole(built);
    const folder = parseWhole(shipped(), readEdtf);
    expect({ ...told, dataset: { ...dataset, agreement: null } }).toEqual(folder);
    expect(dataset?.agreement?.coders).toEqual(['a', 'b']);
  });

  it('reads brief events and statements as the whole ones without their long texts, and says so', () => {
    const { index, files } = packRecord(shipped(), {});
    const part = (name: string) => JSON.parse(files.get(index.parts[name] ?? '') ?? '');
    const alliance = part('alliance');
    const full = parseWhole({ alliance, statements: part('statements'), events: part('events') });
    const brief = parseWhole({ alliance, statements: part(BRIEF.statements), events: part(BRIEF.events) });
    const spoken = { statements: part(BRIEF.statements), events: part('events') };
    expect(parseWhole({ alliance, ...spoken }).dataset?.brief).toEqual(new Set(['statements']));
    expect(brief).toMatchObject({
      problems: [],
      skipped: 0,
      dataset: { brief: new Set(['events', 'statements']) },
    });
    expect(full.dataset?.brief).toEqual(new Set());
    expect(brief.dataset?.parts).toEqual(full.dataset?.parts);
    const shortened = [...(full.dataset?.events.values() ?? [])].map(({ note: _, ...event }) => ({
      ...event,
      ...unnamed(event),
      summary: '',
      figures: [],
      accounts: [],
      sources: [],
    }));
    expect([...(brief.dataset?.events.values() ?? [])]).toEqual(shortened);
    const whole = [...(full.dataset?.statements.values() ?? [])];
    expect([...(brief.dataset?.statements.values() ?? [])]).toEqual(
      whole.map(({ note, quote, noQuote, setting, codings, coding, ...statement }) => ({
        ...statement,
        ...unnamed(statement),
        paraphrase: '',
        codings: codings.map(unexplained),
        coding: unexplained(coding),
        accounts: [],
        sources: [],
      })),
    );
    for (const { sources, sourceCount } of [...(full.dataset?.events.values() ?? []), ...whole])
      expect(sourceCount).toBe(sources.length);
  });

  it('reads a brief alliance as the whole one, but for what is said and cited', () => {
    const { alliance } = shipped();
    const brief = parseWhole({ alliance: briefPart('alliance', alliance) }, readEdtf);
    const full = parseWhole({ alliance }, readEdtf);
    expect(brief).toMatchObject({ problems: [], dataset: { brief: new Set(['alliance']) } });
    expect(brief.dataset?.spells.map(({ id, status, from, to }) => [id, status, from, to])).toEqual(
      full.dataset?.spells.map(({ id, status, from, to }) => [id, status, from, to]),
    );
    expect([...(brief.dataset?.people.keys() ?? [])]).toEqual([...(full.dataset?.people.keys() ?? [])]);
    expect(brief.dataset?.spells.flatMap(({ sources }) => sources)).toEqual([]);
  });

  it('sets a brief event aside that has no count of its sources', () => {
    const { alliance } = shipped();
    const events = { ...briefPart('events', shipped().events) };
    const [first] = events.events as Raw[];
    if (first) first.sourceCount = -1;
    const { problems, skipped } = parseWhole({ alliance, events }, readEdtf);
    expect(problems).toMatchObject([{ file: 'events.json', id: first?.id, field: 'sourceCount' }]);
    expect(skipped).toBe(1);
  });
});

const { dataset } = parseWhole(shipped(), readEdtf);
if (!dataset) throw new Error('the shipped record could not be read');

describe(kindOf, () => {
  it.each([
    ['ARM', 'state'],
    ['peskov', 'person'],
    ['csto', 'organisation'],
    ['armenia-should-stay-in-csto', 'claim'],
    ['2022-11-23-yerevan-summit-refusal', 'event'],
    ['2022-11-23-peskov-agree-with-proviso', 'statement'],
    ['tass-2022-01-19', null],
    ['', null],
  ])('knows what %s is', (id, kind) => expect(kindOf(dataset, id)).toBe(kind));
});

describe(nameOf, () => {
  it('gives a name, and the id where nothing has it', () => {
    expect(nameOf(dataset, 'ARM')).toBe('Armenia');
    expect(nameOf(dataset, 'csto')).toBe('Collective Security Treaty Organization');
    expect(nameOf(dataset, 'unheard-of')).toBe('unheard-of');
  });
});

describe(shortNameOf, () => {
  it('gives the shorter form where there is one', () => {
    expect(shortNameOf(dataset, 'csto')).toBe('CSTO');
    expect(shortNameOf(dataset, '2022-11-23-yerevan-summit-refusal')).toBe('Yerevan summit: no declaration');
    expect(shortNameOf(dataset, 'pashinyan')).toBe('Nikol Pashinyan');
  });
});
