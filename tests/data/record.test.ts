import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEdtf } from '../../data/build/readEdtf';
import { readFolder } from '../../data/build/readFolder';
import { checkRecord } from '../../data/checks/checkRecord';
import { formatFinding } from '../../data/checks/finding';
import { readTexts } from '../../data/checks/readTexts';
import { parseWhole } from '../../src/domain/parseWhole';
import { selectCursor, selectHeadlineEvent, selectWindow } from '../../src/state/selectors';
import { decodeView, encodeView } from '../../src/state/viewCodec';

/** What the research holds; it lies beside the project only where the record was made, so its numbers stand here too. */
const RESEARCH = join('..', 'shared', 'research');
const researched = (file: string) => existsSync(join(RESEARCH, file));
const headings = (file: string, from: string, to: string) =>
  (readFileSync(join(RESEARCH, file), 'utf8').split(from)[1]?.split(to)[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('### '))
    .map((line) => line.slice(4).trim());

const { dataset } = parseWhole(readFolder('data/csto'), readEdtf);
if (!dataset) throw new Error('the shipped record could not be read');
const { states, organisations, people, claims, spells, events, statements, sources, ballots, facilities } =
  dataset;
const said = [...statements.values()];
/** What one coder took from all statements. */
const codedBy = (coder: string) =>
  said.flatMap(({ codings }) => codings.filter((coding) => coding.coder === coder));

/** Occasions of statements that the chronology doesn't have. */
const OWN_OCCASIONS = 23;

describe('the shipped record', () => {
  it('passes its check', () => {
    const findings = checkRecord(readTexts('data/csto')).filter(({ notice }) => !notice);
    expect(findings.map(formatFinding)).toEqual([]);
  });

  it('is whole', () => {
    expect(events.size).toBe(160 + OWN_OCCASIONS);
    expect(statements.size).toBe(150);
    expect(claims.size).toBe(18);
    expect(people.size).toBe(111);
    expect(new Set(said.map(({ speaker }) => speaker)).size).toBe(44);
    // The research has 51; a second look found some to be none, and each of those is among the corrections.
    const taken = dataset.releases
      .flatMap(({ corrections }) => corrections)
      .filter(({ about, is }) => about === 'What it answers' && is === 'nothing');
    expect(said.flatMap(({ repliesTo }) => repliesTo)).toHaveLength(51 - taken.length);
    expect(codedBy('a').flatMap(({ attitudes }) => attitudes)).toHaveLength(278);
    expect(codedBy('b').flatMap(({ attitudes }) => attitudes)).toHaveLength(247);
    expect(spells).toHaveLength(30);
    expect(ballots.size).toBe(15);
    expect(facilities.size).toBe(26);
  });

  it.skipIf(!researched('events.md'))(
    'has every event of the chronology, and beside them only occasions',
    () => {
      const ids = headings('events.md', '## Events', '## Table: rotating');
      expect(ids).toHaveLength(160);
      const missing = ids.filter((id) => !events.has(id));
      expect(missing).toEqual([]);
      const occasions = new Set(said.map(({ occasion }) => occasion));
      const own = [...events.keys()].filter((id) => !ids.includes(id));
      expect(own).toHaveLength(OWN_OCCASIONS);
      expect(own.filter((id) => !occasions.has(id))).toEqual([]);
    },
  );

  it.skipIf(!researched('statements.md'))('has every statement, stance and position of the corpus', () => {
    expect(headings('statements.md', '## 3. Statements', '## 4. Counts').sort()).toEqual(
      [...statements.keys()].sort(),
    );
    const text = readFileSync(join(RESEARCH, 'statements.md'), 'utf8');
    const rows = [...text.matchAll(/^\| `([a-z-]+)` \| .* \| (\d+) \| (\d+) \| (\d+) \|$/gm)];
    expect(rows).toHaveLength(claims.size);
    const positions = codedBy('a').flatMap((coding) => coding.positions);
    for (const [, id, agree, disagree, mixed] of rows) {
      const count = (kind: string) => positions.filter((p) => p.claim === id && p.position === kind).length;
      expect([id, count('agree'), count('disagree'), count('mixed')]).toEqual([
        id,
        Number(agree),
        Number(disagree),
        Number(mixed),
      ]);
    }
  });

  it('has the stances that the research counts, of the first coder', () => {
    const attitudes = codedBy('a').flatMap((coding) => coding.attitudes);
    const count = (stance: number, acknowledges = false) =>
      attitudes.filter((one) => one.stance === stance && one.acknowledges === acknowledges).length;
    expect([count(2), count(1), count(0), count(0, true), count(-1), count(-2)]).toEqual([
      51, 52, 15, 14, 110, 36,
    ]);
    expect(attitudes.filter(({ acknowledges, stance }) => acknowledges && stance !== 0)).toEqual([]);
    expect(attitudes.filter(({ condition }) => condition !== undefined)).toHaveLength(28);
  });

  it('quotes with a source, in a language, and says why where it does not quote', () => {
    expect(said.filter(({ quote }) => quote)).toHaveLength(143);
    expect(said.filter(({ sources: cited }) => cited.every((id) => !sources.has(id)))).toEqual([]);
  });

  it('gives every member, former member and observer a name, a capital and spells', () => {
    for (const id of ['ARM', 'AZE', 'BLR', 'GEO', 'KAZ', 'KGZ', 'RUS', 'TJK', 'UZB', 'SRB', 'AFG']) {
      expect(states.get(id)?.capital, id).toBeDefined();
      expect(
        spells.some(({ state }) => state === id),
        id,
      ).toBe(true);
    }
  });

  it('has a shape on the map for every state with a spell or a place, bar those overseas', () => {
    const { states: shapes } = JSON.parse(readFileSync('data/geo/frames/focus.json', 'utf8'));
    const drawn = new Set(shapes.map(({ id }: { id: string }) => id));
    const placed = [...events.values()].flatMap(({ places }) => places.map(({ state }) => state));
    const needed = new Set([...spells.map(({ state }) => state), ...placed]);
    expect([...needed].filter((id) => !drawn.has(id))).toEqual(['USA']);
  });

  it('has a name for every shape of every frame', () => {
    for (const frame of ['focus', 'wide', 'phone', 'caucasus']) {
      const { states: shapes } = JSON.parse(readFileSync(`data/geo/frames/${frame}.json`, 'utf8'));
      expect(
        shapes.filter(({ id }: { id: string }) => !states.has(id)),
        frame,
      ).toEqual([]);
    }
  });

  it('opens on a view that the codec keeps, with a cursor inside its window', () => {
    const view = decodeView(dataset.about.opening);
    expect(new URLSearchParams(encodeView(view)).toString()).toBe(
      new URLSearchParams(dataset.about.opening).toString(),
    );
    const { from, to } = selectWindow(dataset, view);
    const cursor = selectCursor(dataset, view);
    expect(from <= cursor && cursor <= to).toBe(true);
    expect(selectHeadlineEvent(dataset, view.focus, cursor)?.id).toBe('2022-11-23-yerevan-summit-refusal');
  });

  it('names the alliance that it is about', () => {
    expect(organisations.get(dataset.about.organisation)?.short).toBe('CSTO');
  });
});
