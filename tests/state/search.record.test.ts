import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readEdtf } from '../../data/build/readEdtf';
import { findFolders, readFolder } from '../../data/build/readFolder';
import { parseWhole } from '../../src/domain/parseWhole';
import { createSearch } from '../../src/state/search';
import { termsOf } from '../../src/state/termsOf';

const ROOT = fileURLToPath(new URL('../../data', import.meta.url));
/** A reader presses the arrow down at most so often, then Enter. */
const ARROWS = 5;

describe.each(findFolders(ROOT).map((folder) => [folder.slice(ROOT.length + 1), folder]))('in %s', (name) => {
  const { dataset } = parseWhole(readFolder(join(ROOT, name)), readEdtf);
  if (!dataset) throw new Error(`${name} has no dataset.json`);
  const search = createSearch(dataset);
  const place = (text: string, id: string) =>
    search
      .find(text)
      .flatMap(({ hits }) => hits)
      .findIndex((hit) => hit.id === id);

  test('every actor is reached within three letters and six keys', () => {
    const actors = [
      ...dataset.states.values(),
      ...dataset.people.values(),
      ...dataset.organisations.values(),
    ];
    const far = actors.filter(({ id, names, ...rest }) => {
      const spelt = [names.primary, ...names.native.map(({ text }) => text), ...names.aliases];
      if ('short' in rest && typeof rest.short === 'string') spelt.push(rest.short);
      const beginnings = spelt.flatMap(termsOf).map((term) => [...term].slice(0, 3).join(''));
      return !beginnings.some((letters) => {
        const at = place(letters, id);
        return at >= 0 && at < ARROWS;
      });
    });
    expect(actors.length).toBeGreaterThan(50);
    expect(far.map(({ names }) => names.primary)).toEqual([]);
  });

  test('every vote is found by its symbol, and every facility by its name', () => {
    const lost = [
      ...[...dataset.ballots.values()].map(({ id, symbol, label }) => [id, symbol ?? label] as const),
      ...[...dataset.facilities.values()].map(({ id, name }) => [id, name] as const),
    ].filter(([id, text]) => place(text, id) < 0);
    expect(lost).toEqual([]);
  });

  test('every actor is found first by its whole name', () => {
    const people = [...dataset.people.values()];
    expect(people.filter(({ id, names }) => place(names.primary, id) !== 0).map(({ id }) => id)).toEqual([]);
  });
});
