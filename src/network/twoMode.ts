import type { ActorId, PersonId, StatementId } from '../domain/ids';
import type { DayNumber } from '../domain/partialDate';
import { type Position, type Sign, type Stance, signOf, stanceOfPosition } from '../domain/stance';
import type { ReplyKind, Statement } from '../domain/statement';

/*
 * statements → beads (one per statement and target) → ties (one per speaker and target) → both columns
 *
 * Which targets a statement has. Claims come first: every position, and every attitude towards a claim that has no
 * position of its own. Attitudes towards states, organisations, people and events are added when everything is asked
 * for, or where a statement takes no stand on any claim, so that each statement is at least one bead. A statement
 * that is coded on nothing hangs on its occasion, without a stance: unknown is not neutral.
 */

export const SCOPES = ['claims', 'everything'] as const;
/** Which targets are shown. */
export type Scope = (typeof SCOPES)[number];

/** One statement on its way from its speaker to one of its targets. */
export interface Bead {
  /** Unique in the network: statement, target and number. */
  key: string;
  statement: StatementId;
  /** Null where nothing is coded. A position on a claim borrows the sign; its own attitude adds the strength. */
  stance: Stance | null;
  /** Null for a target that isn't a claim. */
  position: Position | null;
  /** The condition that the stance towards this target, or else the statement as a whole, is bound to. */
  condition: string | null;
  unverified: boolean;
  day: DayNumber;
}

/** How many beads disagree, stand between, agree, and are uncoded. */
export interface Mix {
  minus: number;
  zero: number;
  plus: number;
  unknown: number;
}

/** Everything that one speaker said on one target. */
export interface Tie {
  /** Speaker and target, joined by a space (no id has one). */
  key: string;
  speaker: ActorId;
  target: string;
  /** In order of date, then statement. Never empty. */
  beads: readonly Bead[];
  mix: Mix;
}

export interface Speaker {
  id: PersonId | ActorId;
  /** The state or organisation spoken for most often; the first by id among equals. */
  for: ActorId;
  statements: number;
}

export interface Target {
  id: string;
  claim: boolean;
  statements: number;
}

export interface ReplyTie {
  from: StatementId;
  to: StatementId;
  kind: ReplyKind;
}

/** Who speaks about what. Every list is in the order of its keys, so that the input's order leaves no trace. */
export interface TwoMode {
  speakers: readonly Speaker[];
  targets: readonly Target[];
  ties: readonly Tie[];
  /** Between two of the statements given; replies to others are left out. */
  replies: readonly ReplyTie[];
  statements: number;
}

export interface TwoModeChoices {
  scope: Scope;
  /** Which targets of attitudes are claims. */
  isClaim: (id: string) => boolean;
}

export function twoMode(statements: readonly Statement[], choices: TwoModeChoices): TwoMode {
  const ties = new Map<string, { speaker: ActorId; target: string; beads: Bead[] }>();
  const said = new Map<string, Map<string, number>>();
  const targets = new Map<string, { claim: boolean; statements: number }>();
  const present = new Set(statements.map(({ id }) => id));
  const replies: ReplyTie[] = [];

  for (const statement of statements) {
    const spokenFor = said.get(statement.speaker) ?? new Map<string, number>();
    spokenFor.set(statement.for, (spokenFor.get(statement.for) ?? 0) + 1);
    said.set(statement.speaker, spokenFor);
    const found = targetsOf(statement, choices);
    for (const { target, claim, bead } of found) {
      const key = `${statement.speaker} ${target}`;
      const tie = ties.get(key) ?? { speaker: statement.speaker, target, beads: [] };
      tie.beads.push(bead);
      ties.set(key, tie);
      if (!targets.has(target)) targets.set(target, { claim, statements: 0 });
    }
    for (const target of new Set(found.map((one) => one.target))) {
      const entry = targets.get(target);
      if (entry) entry.statements += 1;
    }
    for (const reply of statement.repliesTo) {
      if (present.has(reply.statement) && reply.statement !== statement.id)
        replies.push({ from: statement.id, to: reply.statement, kind: reply.kind });
    }
  }

  return {
    speakers: [...said]
      .map(([id, fors]) => ({ id, for: mostFrequent(fors), statements: total(fors) }))
      .sort((a, b) => compare(a.id, b.id)),
    targets: [...targets].map(([id, rest]) => ({ id, ...rest })).sort((a, b) => compare(a.id, b.id)),
    ties: [...ties]
      .map(([key, { speaker, target, beads }]) => {
        const sorted = beads.sort((a, b) => a.day - b.day || compare(a.key, b.key));
        return { key, speaker, target, beads: sorted, mix: mixOf(sorted) };
      })
      .sort((a, b) => compare(a.key, b.key)),
    replies: replies.sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to)),
    statements: statements.length,
  };
}

/** Beads by sign. */
export function mixOf(beads: readonly Pick<Bead, 'stance'>[]): Mix {
  const mix: Mix = { minus: 0, zero: 0, plus: 0, unknown: 0 };
  for (const { stance } of beads) mix[sideOf(stance)] += 1;
  return mix;
}

const SIDES: Record<`${Sign}`, keyof Mix> = { '-1': 'minus', '0': 'zero', '1': 'plus' };

export function sideOf(stance: Stance | null): keyof Mix {
  return stance === null ? 'unknown' : SIDES[`${signOf(stance)}`];
}

interface Found {
  target: string;
  claim: boolean;
  bead: Bead;
}

function targetsOf(statement: Statement, { scope, isClaim }: TwoModeChoices): Found[] {
  const { positions, attitudes } = statement.coding;
  const found: Found[] = [];
  const add = (
    target: string,
    claim: boolean,
    stance: Stance | null,
    position: Position | null,
    condition: string | null,
  ) => {
    const nth = found.filter((one) => one.target === target).length;
    found.push({
      target,
      claim,
      bead: {
        key: `${statement.id} ${target}${nth === 0 ? '' : ` ${nth + 1}`}`,
        statement: statement.id,
        stance,
        position,
        condition,
        unverified: statement.unverified,
        day: statement.date.earliest,
      },
    });
  };
  const anyCondition = attitudes.find(({ condition }) => condition)?.condition ?? null;
  const claims = new Set(positions.map(({ claim }) => claim));
  const speaksOfClaim = claims.size > 0 || attitudes.some(({ target }) => isClaim(target));
  for (const { claim, position } of positions) {
    const sign = stanceOfPosition(position);
    const own = attitudes.find((a) => a.target === claim && Math.sign(a.stance) === sign);
    add(claim, true, own?.stance ?? sign, position, own?.condition ?? anyCondition);
  }
  for (const { target, stance, condition } of attitudes) {
    if (claims.has(target)) continue;
    const claim = isClaim(target);
    if (claim || scope === 'everything' || !speaksOfClaim)
      add(target, claim, stance, null, condition ?? null);
  }
  if (found.length === 0) add(statement.occasion, false, null, null, null);
  return found;
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b))[0]?.[0] ?? '';
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
