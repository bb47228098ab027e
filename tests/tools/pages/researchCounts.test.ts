import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../../tools/pages/loadRecord';
import { COUNTED as COUNT, type CountedKind, readResearch } from '../../../tools/pages/researchCounts';

const { dataset, research } = loadRecord('data', 'csto');
/** It lies beside the project only where the record was made. */
const RESEARCH = '../shared/research/';
const read = (file: string) => readFileSync(RESEARCH + file, 'utf8');
const part = (text: string, from: string, to: string) => text.split(from)[1]?.split(to)[0] ?? '';
const rowsOf = (text: string) =>
  text
    .split('\n')
    .filter(
      (line) => line.startsWith('| ') && !/^\|\s*(-|ISO|id|resolution|vote|force|from|kind)/.test(line),
    );
const heads = (text: string) => text.split('\n').filter((line) => line.startsWith('### '));

/** Counts by the files' own headers and tables. */
const COUNTED: Readonly<Record<CountedKind, () => number>> = {
  spells: () => rowsOf(part(read('reference.md'), '### 1.2 Intervals', '### 1.3')).length,
  forces: () => rowsOf(part(read('reference.md'), '## 5. Collective forces', '| id |')).length,
  events: () => heads(part(read('events.md'), '## Events', '## Table: rotating')).length,
  statements: () => heads(part(read('statements.md'), '## 3. Statements', '## 4. Counts')).length,
  speakers: () => {
    const said = part(read('statements.md'), '## 3. Statements', '## 4. Counts');
    return new Set([...said.matchAll(/^- speaker: `([^`]+)`/gm)].map(([, id]) => id)).size;
  },
  claims: () =>
    rowsOf(part(read('statements.md'), '### Controlled list of issues', '### Target ids')).filter((row) =>
      row.startsWith('| `'),
    ).length,
  ballots: () => {
    const votes = part(read('reference.md'), '## 6. UN General Assembly votes', '### 6.1');
    return rowsOf(votes).filter((row) => /\| 20\d\d-/.test(row)).length;
  },
  facilities: () =>
    rowsOf(part(read('reference.md'), '### 3.1 Current', '### 3.3')).filter((row) => !row.startsWith('| ---'))
      .length,
  chairs: () =>
    rowsOf(part(read('events.md'), '## Table: rotating', '## Table: secretaries')).filter((row) =>
      /^\| \d{4}/.test(row),
    ).length,
};

describe(readResearch, () => {
  it.each(research)('says why the $kind differ, where they do', ({ kind, research: held, why = '' }) => {
    expect(COUNT[kind](dataset)).toBeGreaterThan(0);
    if (held !== COUNT[kind](dataset)) expect(why).not.toBe('');
  });

  it('is nothing for a record without research', () => {
    expect(readResearch('data/geo')).toEqual([]);
  });

  it.skipIf(!existsSync(RESEARCH)).each(Object.keys(COUNTED) as CountedKind[])(
    'has the number of %s that the research has',
    (kind) => {
      expect(research.find((one) => one.kind === kind)?.research).toBe(COUNTED[kind]());
    },
  );

  it.skipIf(!existsSync(RESEARCH))('leaves out no facility and no vote of the research', () => {
    const reference = read('reference.md');
    const ids = rowsOf(part(reference, '### 3.1 Current', '### 3.3')).flatMap(
      (row) => /^\| ([a-z0-9_]+) \|/.exec(row)?.[1] ?? [],
    );
    for (const id of ids) expect([...dataset.facilities.keys()]).toContain(id.replace('_', '-'));
    const days = rowsOf(part(reference, '## 6. UN General Assembly votes', '### 6.1')).flatMap(
      (row) => /\| (20\d\d-\d\d-\d\d) \|/.exec(row)?.[1] ?? [],
    );
    const held = [...dataset.ballots.values()].map(({ date }) => date.edtf);
    expect(days.sort()).toEqual(held.sort());
  });
});
