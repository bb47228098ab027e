import { codingBy } from '../domain/codingBy';
import type { Dataset } from '../domain/dataset';
import type { Checked, Confidence } from '../domain/fields';
import type { Coding, Statement } from '../domain/statement';

/*
 * Dataset → Dataset: the same record as one coder reads it, or without what is not well supported. Every lens draws from
 * the result, so that all of them tell of the same thing.
 */

/** For what all coders of a dataset share. */
export const BOTH = 'both';

/** The record with the statements coded as chosen; as it is when nothing is, or nobody of that name has coded. */
export function readBy(dataset: Dataset, coder: string | null): Dataset {
  const coders = dataset.about.coders.map(({ id }) => id);
  const known = coder === BOTH ? coders.length > 1 : coder !== null && coders.includes(coder);
  if (coder === null || !known || coder === coders[0]) return dataset;
  const statements = [...dataset.statements].map(([id, statement]): [string, Statement] => [
    id,
    { ...statement, coding: coder === BOTH ? sharedCoding(statement, coders) : codingBy(statement, coder) },
  ]);
  return { ...dataset, statements: new Map(statements) };
}

/** What every coder gave alike: the same position on the same claim, the same stance towards the same target. */
export function sharedCoding(statement: Pick<Statement, 'codings'>, coders: readonly string[]): Coding {
  const [first, ...others] = coders.map((coder) => codingBy(statement, coder));
  return {
    coder: BOTH,
    positions: (first?.positions ?? []).filter(({ claim, position }) =>
      others.every(({ positions }) => positions.some((p) => p.claim === claim && p.position === position)),
    ),
    attitudes: (first?.attitudes ?? []).filter(({ target, stance }) =>
      others.every(({ attitudes }) => attitudes.some((a) => a.target === target && a.stance === stance)),
    ),
  };
}

interface Trusted {
  confidence?: Confidence | undefined;
  unverified: boolean;
  checked?: Checked | undefined;
}

/** Well supported, seen, and not found wanting when it was looked at again. */
export function isCertain({ confidence, unverified, checked }: Trusted): boolean {
  return !unverified && confidence === 'high' && checked?.outcome !== 'disputed';
}

/** The record without events, statements and spells that aren't certain; `keep` names one that stays, being looked at. */
export function certainOnly(dataset: Dataset, keep: string | null): Dataset {
  const certain = <T extends Trusted>(records: ReadonlyMap<string, T>) =>
    new Map([...records].filter(([id, record]) => id === keep || isCertain(record)));
  return {
    ...dataset,
    events: certain(dataset.events),
    statements: certain(dataset.statements),
    spells: dataset.spells.filter(isCertain),
    ballots: certain(dataset.ballots),
    facilities: certain(dataset.facilities),
  };
}

/** How many events and statements of a record another one of it doesn't have. */
export function countLeftOut(whole: Dataset, part: Dataset): { events: number; statements: number } {
  return {
    events: whole.events.size - part.events.size,
    statements: whole.statements.size - part.statements.size,
  };
}
