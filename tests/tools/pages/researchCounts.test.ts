import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../../tools/pages/loadRecord';
import { RESEARCH_COUNTS } from '../../../tools/pages/researchCounts';

const { dataset } = loadRecord('data', 'csto');
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
const COUNTED: Readonly<Record<string, () => number>> = {
  Events: () => heads(part(read('events.md'), '## Events', '## Table: rotating')).length,
  Statements: () => heads(part(read('statements.md'), '## 3. Statements', '## 4. Counts')).length,
  Speakers: () => {
    const said = part(read('statements.md'), '## 3. Statements', '## 4. Counts');
    return new Set([...said.matchAll(/^- speaker: `([^`]+)`/gm)].map(([, id]) => id)).size;
  },
  Claims: () =>
    rowsOf(part(read('statements.md'), '### Controlled list of issues', '### Target ids')).filter((row) =>
      row.startsWith('| `'),
    ).length,
  'Recorded votes': () => {
    const votes = part(read('reference.md'), '## 6. UN General Assembly votes', '### 6.1');
    return rowsOf(votes).filter((row) => /\| 20\d\d-/.test(row)).length;
  },
  Facilities: () =>
    rowsOf(part(read('reference.md'), '### 3.1 Current', '### 3.3')).filter((row) => !row.startsWith('| ---'))
      .length,
  'Chairs of the Council': () =>
    rowsOf(part(read('events.md'), '## Table: rotating', '## Table: secretaries')).filter((row) =>
      /^\| \d{4}/.test(row),
    ).length,
};

describe('RESEARCH_COUNTS', () => {
  it.each(RESEARCH_COUNTS)('says why $kind differ, where they do', ({ count, research, why }) => {
    expect(count(dataset)).toBeGreaterThan(0);
    if (research !== null && research !== count(dataset)) expect(why).not.toBe('');
  });

  it.skipIf(!existsSync(RESEARCH)).each(Object.keys(COUNTED))(
    'has the number of %s that the research has',
    (kind) => {
      const told = RESEARCH_COUNTS.find((one) => one.kind === kind);
      expect(told?.research).toBe(COUNTED[kind]?.());
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
