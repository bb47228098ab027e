import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DAY_MS } from '../../src/domain/partialDate.ts';

/*
 * A record that no one said, as large as wanted, in which every rule has something to read and none is broken: to see
 * what the check takes.
 */

const WORDS =
  'ally base border budget council crisis defence duty force help law meeting observer pact promise region reply request security summit support talk term threat treaty troop visit vote war zone'.split(
    ' ',
  );
const STATES = ['ARM', 'BLR', 'KAZ', 'KGZ', 'RUS', 'TJK'];
const SPEAKERS = 600;
const EVENTS = 2000;
const CLAIMS = 40;
const SOURCES = 8000;
const FIRST_DAY = Date.UTC(1992, 0, 1);
/** Days between two events, and how far statements reach after theirs. */
const STEP = 6;

const plain = (list: number) => String(list).padStart(6, '0');
const dayOf = (number: number) => new Date(FIRST_DAY + number * DAY_MS).toISOString().slice(0, 10);

/** Writes the record into a folder; gives its size in bytes. */
export function writeGenerated(folder: string, statements: number): number {
  const files = {
    dataset: {
      id: 'generated',
      title: 'Generated',
      short: 'G',
      organisation: 'pact',
      description: 'Generated to measure the check.',
      languages: ['en'],
      licence: 'CC BY 4.0',
      version: '1.0.0',
      editors: ['Nobody'],
      coders: ['a', 'b'].map((id) => ({ id, name: `Coder ${id}`, how: 'Generated.' })),
      covers: 'Nothing.',
      omits: 'Everything.',
      from: '1992',
      to: '2026',
      latest: '2026-01-01',
      borders: [{ id: 'un', label: 'Any', caption: 'Any.' }],
      opening: 't=2022-11-23',
    },
    states: STATES.map((id) => ({ id, names: { primary: `State ${id}` } })),
    organisations: [{ id: 'pact', names: { primary: 'Pact' }, kind: 'alliance' }],
    people: list(SPEAKERS, (i) => ({
      id: `p-${plain(i)}`,
      names: { primary: `Speaker ${i}` },
      offices: [
        {
          id: 'minister',
          title: 'Minister',
          for: stateOf(i),
          from: '1992',
          to: '..',
          sources: [sourceOf(i)],
        },
      ],
    })),
    claims: list(CLAIMS, (i) => ({
      id: `c-${plain(i)}`,
      label: `Claim ${i}`,
      text: `Claim number ${i} holds.`,
    })),
    memberships: STATES.map((state) => ({
      id: `${state.toLowerCase()}-member`,
      state,
      track: 'legal',
      status: 'member',
      organisation: 'pact',
      from: '1992-05-15',
      to: '..',
      sources: [sourceOf(0)],
    })),
    events: list(EVENTS, (i) => ({
      id: `e-${plain(i)}`,
      date: dayOf(i * STEP),
      label: `Event ${i}`,
      title: sentence(i, 6),
      summary: `${sentence(i, 12)}.`,
      category: 'summit',
      places: [{ name: 'Town', state: stateOf(i), at: [44.5, 40.2] }],
      participants: [{ actor: stateOf(i), role: 'host' }],
      sources: [sourceOf(i)],
    })),
    statements: list(statements, (i) => {
      const occasion = Math.floor((i * EVENTS) / statements);
      return {
        id: `s-${plain(i)}`,
        speaker: `p-${plain(i % SPEAKERS)}`,
        office: 'minister',
        for: stateOf(i % SPEAKERS),
        date: dayOf(occasion * STEP),
        occasion: `e-${plain(occasion)}`,
        paraphrase: sentence(i, 7),
        noQuote: 'Generated.',
        // Each answers the one before, so that all are one chain.
        ...(i > 0 ? { repliesTo: [{ statement: `s-${plain(i - 1)}`, kind: 'answers' }] } : {}),
        codings: [
          {
            coder: 'a',
            positions: [{ claim: `c-${plain(i % CLAIMS)}`, position: 'agree' }],
            attitudes: [{ target: stateOf(i + 1), stance: 1, because: 'Says so' }],
          },
        ],
        sources: [sourceOf(i)],
      };
    }),
    sources: list(SOURCES, (i) => ({
      id: sourceOf(i),
      type: 'webpage',
      publisher: 'Nobody',
      URL: `https://example.org/${i}`,
      tier: 'press',
    })),
    ballots: [],
    facilities: [],
    releases: [
      { id: '1-0-0', version: '1.0.0', date: '2026-01-01', changes: ['Generated.'], corrections: [] },
    ],
  };
  mkdirSync(folder, { recursive: true });
  return Object.entries(files).reduce((bytes, [name, content]) => {
    const text = JSON.stringify(name === 'dataset' ? content : { [name]: content });
    writeFileSync(join(folder, `${name}.json`), text);
    return bytes + text.length;
  }, 0);
}

function list<T>(length: number, make: (i: number) => T): T[] {
  return Array.from({ length }, (_, i) => make(i));
}

function stateOf(i: number): string {
  return STATES[i % STATES.length] ?? '';
}

function sourceOf(i: number): string {
  return `source-${plain(i % SOURCES)}`;
}

/** A different run of words for each number: its digits in a system of as many digits as there are words. */
function sentence(number: number, length: number): string {
  let rest = (number + 1) * 7919;
  return list(length, () => {
    const word = WORDS[rest % WORDS.length] ?? '';
    rest = Math.floor(rest / WORDS.length) + number;
    return word;
  }).join(' ');
}
