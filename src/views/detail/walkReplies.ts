import type { Dataset } from '../../domain/dataset';
import type { ReplyKind, Statement } from '../../domain/statement';

/** One statement of a thread, and how it hangs on the one before it. */
export interface ReplyStep {
  statement: Statement;
  /** What the later of the two does to the earlier one. */
  kind: ReplyKind;
  /** Id of the neighbour in the thread that is nearer to where the walk began. */
  next: string;
  /** Replies between the start and this one; 1 for a direct neighbour. */
  depth: number;
}

/** Replies of replies that are followed; a record with more is not a conversation but a fault. */
export const DEPTH_LIMIT = 50;

/**
 * What a statement replies to (`up`) or what replies to it (`down`), and so on from there. Depth first; neighbours in
 * order of date, then id. Each statement comes once, never the start itself, whatever circles the record has.
 */
export function walkReplies(
  dataset: Pick<Dataset, 'statements'>,
  start: string,
  direction: 'up' | 'down',
): ReplyStep[] {
  const links = direction === 'up' ? upLinks(dataset) : downLinks(dataset);
  const seen = new Set([start]);
  const steps: ReplyStep[] = [];
  const walk = (from: string, depth: number) => {
    if (depth > DEPTH_LIMIT) return;
    for (const { statement, kind } of links(from)) {
      if (seen.has(statement.id)) continue;
      seen.add(statement.id);
      steps.push({ statement, kind, next: from, depth });
      walk(statement.id, depth + 1);
    }
  };
  walk(start, 1);
  return steps;
}

interface Link {
  statement: Statement;
  kind: ReplyKind;
}
type Links = (id: string) => readonly Link[];

function upLinks({ statements }: Pick<Dataset, 'statements'>): Links {
  return (id) =>
    (statements.get(id)?.repliesTo ?? [])
      .flatMap(({ statement, kind }) => {
        const found = statements.get(statement);
        return found ? [{ statement: found, kind }] : [];
      })
      .sort(byDate);
}

function downLinks({ statements }: Pick<Dataset, 'statements'>): Links {
  const index = new Map<string, Link[]>();
  for (const statement of statements.values()) {
    for (const { statement: target, kind } of statement.repliesTo) {
      const list = index.get(target);
      if (list) list.push({ statement, kind });
      else index.set(target, [{ statement, kind }]);
    }
  }
  for (const list of index.values()) list.sort(byDate);
  return (id) => index.get(id) ?? [];
}

function byDate({ statement: a }: Link, { statement: b }: Link): number {
  return a.date.earliest - b.date.earliest || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
