import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * What the built data files say, read without the code of the page, to compare what it shows with.
 */

const FOLDER = fileURLToPath(new URL('../../dist/data/csto/', import.meta.url));

interface Dated {
  id: string;
  date: string;
  sources?: string[];
  title?: string;
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
}

const { parts } = read<{ parts: Record<string, string> }>('index.json');

function partOf(part: 'events' | 'statements'): { records: Dated[]; dates: Record<string, number[]> } {
  const file = read<Record<string, unknown>>(parts[part] ?? '');
  return { records: file[part] as Dated[], dates: file.dates as Record<string, number[]> };
}

/** Name of a part's file in the built site. */
export function fileOf(part: string): string {
  return parts[part] ?? '';
}

/** The record of an id as it was shipped. */
export function shipped(part: 'events' | 'statements', id: string): Dated {
  const found = partOf(part).records.find((record) => record.id === id);
  if (!found) throw new Error(`${part} has no ${id}`);
  return found;
}

/** How many records may fall between two days, both included, and how many there are. */
export function countBetween(
  part: 'events' | 'statements',
  from: string,
  to: string,
): { shown: number; total: number } {
  const { records, dates } = partOf(part);
  const [first, last] = [dayOf(from, 'first'), dayOf(to, 'last')];
  const inside = records.filter(({ date }) => {
    const earliest = dates[date]?.[0] ?? dayOf(date, 'first');
    const latest = dates[date]?.[1] ?? dayOf(date, 'last');
    return earliest <= last && latest >= first;
  });
  return { shown: inside.length, total: records.length };
}

/** First or last day that a plain date can mean, in days since 1970. */
function dayOf(date: string, end: 'first' | 'last'): number {
  const [year = Number.NaN, month, day] = date.split('-').map(Number);
  const time =
    end === 'first'
      ? Date.UTC(year, (month ?? 1) - 1, day ?? 1)
      : Date.UTC(year, month === undefined ? 12 : day === undefined ? month : month - 1, day ?? 0);
  return Math.round(time / 86_400_000);
}
