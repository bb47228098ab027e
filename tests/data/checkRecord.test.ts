import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRecord, RULES } from '../../data/checks/checkRecord';
import { formatFinding } from '../../data/checks/finding';
import type { TextName } from '../../data/checks/readTexts';
import { type Change, smallRecord, tellFinding, textsOf } from './rules/smallRecord';

const RULE_FILES = readdirSync(join('data', 'checks', 'rules')).map((file) => basename(file, '.ts'));

describe('every rule', () => {
  it('is run, has its file, and is proven by a record that breaks it', () => {
    const names = RULES.map(({ name }) => name).sort();
    expect(names).toEqual(RULE_FILES.map((file) => `check${file[0]?.toUpperCase()}${file.slice(1)}`).sort());
    const proven = readdirSync(join('tests', 'data', 'rules'))
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => basename(file, '.test.ts'));
    expect(proven.sort()).toEqual([...RULE_FILES].sort());
  });

  it('is told in the guide to the record', () => {
    const [, section = ''] = readFileSync(join('data', 'README.md'), 'utf8').split('\n## Checks\n');
    const [told = ''] = section.split('\n## ');
    const rows = [...told.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(rows.sort()).toEqual(RULE_FILES.sort());
  });
});

/** All that is said of a small record with one file's text changed. */
function tellText(file: TextName, change: (text: string) => string) {
  const texts = textsOf();
  return checkRecord({ ...texts, [file]: change(String(texts[file])) });
}

describe('one fault of shape', () => {
  it.each<[what: string, change: Change, told: string]>([
    ['an unknown field', (r) => (r.events[0].mood = 'tense'), 'events.json meeting, mood: unknown field'],
    [
      'an unknown field deep inside',
      (r) => (r.events[0].places[0].height = 990),
      'events.json meeting, places.0.height: unknown field',
    ],
    [
      'a field that every object has',
      (r) => (r.ballots[0].tally.constructor = 1),
      'ballots.json a-vote, tally.constructor: unknown field',
    ],
    ['a wrong type', (r) => (r.claims[0].label = 7), 'claims.json pact-helps, label: wrong type'],
    [
      'a wrong type deep inside',
      (r) => (r.statements[0].codings[0].attitudes[0].because = null),
      'statements.json ann-asks, codings.0.attitudes.0.because: wrong type',
    ],
    [
      'a number in words, deep inside',
      (r) => (r.organisations[1].figures[0].min = '10'),
      'organisations.json pact, figures.0.min: wrong type',
    ],
    [
      'a list in place of an object',
      (r) => (r.facilities[0].place = []),
      'facilities.json base, place: wrong type',
    ],
    [
      'a text in place of a list',
      (r) => (r.dataset.coders = 'a'),
      'dataset.json dataset, coders: wrong type',
    ],
    [
      'a stance off the scale',
      (r) => (r.statements[0].codings[0].attitudes[0].stance = 3),
      'statements.json ann-asks, codings.0.attitudes.0.stance: none of the allowed values',
    ],
    ['a missing field', (r) => delete r.events[0].title, 'events.json meeting, title: missing field'],
    [
      'a place at 0,0',
      (r) => (r.facilities[0].place.at = [0, 0]),
      'facilities.json base, place.at: not allowed here',
    ],
    [
      'a latitude of 91',
      (r) => (r.events[0].places[0].at = [44.5, 91]),
      'events.json meeting, places.0.at.1: not allowed here',
    ],
    [
      'an address that is a script',
      (r) => (r.sources[0].URL = 'javascript:alert(1)'),
      'sources.json src-account, URL: not allowed here',
    ],
    [
      'an archived copy at an address that is a script',
      (r) => (r.sources[0].archive = ' javascript:alert(1)'),
      'sources.json src-account, archive: not allowed here',
    ],
    [
      'an address with a password',
      (r) => (r.sources[0].URL = 'https://a:b@example.org/'),
      'sources.json src-account, URL: not allowed here',
    ],
    [
      'a name that turns the text round',
      (r) => (r.people[0].names.primary = 'Ann\u202eenn'),
      'people.json ann, names.primary: not allowed here',
    ],
    [
      'letters that are not composed',
      (r) => (r.events[0].title = 'Tu\u0308rkiye'),
      'events.json meeting, title: not allowed here',
    ],
    [
      'a label of 35 letters',
      (r) => (r.claims[0].label = 'x'.repeat(35)),
      'claims.json pact-helps, label: not allowed here',
    ],
    ['an id in another script', (r) => (r.claims[0].id = 'союз'), 'claims.json союз, id: not allowed here'],
  ])('%s is told once, and nothing that rests on it is blamed', (_, change, told) => {
    const expected = told.includes('союз')
      ? [told, ...referencesTo('pact-helps')] // another id is another claim
      : [told];
    expect(checkRecord(textsOf(change)).map(tellFinding)).toEqual(expected);
  });

  function referencesTo(claim: string): string[] {
    return smallRecord()
      .statements.filter((one: { codings: [{ positions: { claim: string }[] }] }) =>
        one.codings[0].positions.some((position) => position.claim === claim),
      )
      .map(
        ({ id }: { id: string }) =>
          `statements.json ${id}, codings.0.positions.0.claim: no claim has this id`,
      );
  }
});

describe('one fault of a file', () => {
  it.each<[what: string, file: TextName, change: (text: string) => string, line: string]>([
    [
      'a comma that is missing',
      'events',
      (text) => text.replace('"meeting",', '"meeting"'),
      'events.json:5:7: the file: not JSON (found "\\"date\\": \\"2001-01-01\\""; expected a comma between two entries)',
    ],
    [
      'a file cut off',
      'statements',
      (text) => text.slice(0, text.indexOf('"ann-asks"') + 4),
      'statements.json:4:13: the file: not JSON (found "\\"ann"; expected the closing quotation mark of this text)',
    ],
    [
      'a comment',
      'claims',
      (text) => `// note\n${text}`,
      'claims.json:1:1: the file: not JSON (found "// note"; expected no comments)',
    ],
    ['an empty file', 'people', () => '', 'people.json:1:1: the file: empty (expected a list “people”)'],
    [
      'a file of spaces',
      'sources',
      () => ' \n ',
      'sources.json:1:1: the file: empty (expected a list “sources”)',
    ],
    ['an empty dataset', 'dataset', () => '', 'dataset.json:1:1: the file: empty (expected an object)'],
    [
      'a byte order mark',
      'states',
      (text) => `\ufeff${text}`,
      'states.json:1:1: the file: begins with a byte order mark (expected UTF-8 without one)',
    ],
    [
      'a list alone',
      'ballots',
      () => '[]',
      'ballots.json:1:1: the file: not an object (expected a list “ballots”)',
    ],
    [
      'a word',
      'releases',
      () => 'null',
      'releases.json:1:1: the file: not an object (expected a list “releases”)',
    ],
    [
      'a list that is none',
      'facilities',
      () => '{\n  "facilities": {} }',
      'facilities.json:2:3: the file, facilities: no list of records (expected “facilities”: […])',
    ],
    [
      'brackets without end',
      'organisations',
      () => '['.repeat(1_000_000),
      `organisations.json:1:65: the file: nested too deeply (found "${'['.repeat(20)}"; expected at most 64 levels)`,
    ],
    [
      'a key that stands twice',
      'claims',
      (text) => text.replace('"label": "Pact helps"', '"label": "A",\n      "label": "Pact helps"'),
      'claims.json:6:7: pact-helps, label: this key stands twice in one object (expected it once)',
    ],
    [
      'a key that stands twice deep inside',
      'statements',
      (text) => text.replace('"coder": "a"', '"coder": "b", "coder": "a"'),
      'statements.json:20:25: ann-asks, codings.0.coder: this key stands twice in one object (expected it once)',
    ],
    [
      'a list that stands twice',
      'claims',
      (text) => text.replace('{', '{ "claims": [1], '),
      'claims.json:2:3: the file, claims: this key stands twice in one object (expected it once)',
    ],
    [
      'a second list',
      'claims',
      (text) => text.replace('{', '{ "things": [], '),
      'claims.json:1:3: the file, things: unknown field (expected only “claims”)',
    ],
  ])('%s is told once, with its place', (_, file, change, line) => {
    expect(tellText(file, change).map(formatFinding)).toEqual([line]);
  });

  it('leaves records that are none to be told each', () => {
    const told = tellText('claims', () => '{ "claims": [1, null, "a", [], {}] }').map(tellFinding);
    for (const place of ['#1', '#2', '#3', '#4', '#5']) {
      expect(told.filter((line) => line.startsWith(`claims.json ${place}`)).length).toBeGreaterThan(0);
    }
  });
});

describe(checkRecord, () => {
  it('tells the line, the column, the record, the field and what stands there', () => {
    const [finding] = tellText('claims', (text) => text.replace('"label": "Pact helps"', '"label": 7'));
    expect(finding).toEqual({
      file: 'claims.json',
      line: 5,
      column: 16,
      id: 'pact-helps',
      field: 'label',
      message: 'wrong type',
      found: 7,
      expected: 'a text',
    });
  });

  it('finds everything in one run, by file, line and column', () => {
    const found = checkRecord(
      textsOf((r) => {
        r.statements[1].office = 'king';
        r.statements[0].sources = [];
        r.events[0].date = 'then';
        r.claims[1].text = 1;
        r.ballots[0].tally.yes = 0;
      }),
    );
    expect(found.map(tellFinding)).toEqual([
      'ballots.json a-vote, tally.yes: fewer than the 1 states listed with this choice',
      'claims.json pact-lasts, text: wrong type',
      'events.json meeting, date: not a date',
      'statements.json ann-asks, sources: no source',
      'statements.json bob-answers, office: bob has no office with this id',
    ]);
  });
});
