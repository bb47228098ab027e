import type { Position, Stance } from '../../../domain/stance';
import type { ReplyKind } from '../../../domain/statement';
import { counted, formFor } from '../../plural';

const STATEMENT = { one: 'statement', other: 'statements' };

/** Words of the stances: who said what. */
export const stances = {
  title: 'Who said what',
  /** Beside the title; begins with the number shown. */
  count: (shown: string, total: string, every: boolean, number: number) =>
    every ? `${shown} ${formFor('en', number, STATEMENT)}` : `${shown} of ${total} statements`,

  /** Which targets are shown. */
  scope: { claims: 'Claims', everything: 'Everything' },
  scopeLabel: 'What they speak about',

  /** Name of the picture; counts are of what is drawn. */
  picture: (statements: number, speakers: number, targets: number) =>
    `Who said what: ${counted('en', statements, STATEMENT)} by ${counted('en', speakers, {
      one: 'speaker',
      other: 'speakers',
    })} on ${counted('en', targets, { one: 'claim or other target', other: 'claims and other targets' })}.`,
  /** Read with the picture's name. */
  keys: 'Arrow keys go along a line and among neighbours. Enter goes to the other end or opens; Space chooses; Backspace goes back. Page Down leads through replies.',

  /** Rows that gather what has no room. */
  otherSpeakers: (count: number) => counted('en', count, { one: 'other speaker', other: 'others' }),
  otherTargets: (count: number) => `${counted('en', count, { one: 'more claim', other: 'more claims' })}`,
  otherThings: (count: number) => `${count} more`,
  statements: (count: number) => counted('en', count, STATEMENT),

  /** Sentences. `date` is written out. */
  said: (speaker: string, date: string, does: string, target: string) =>
    `${speaker}, ${date}, ${does}: ${target}`,
  saidOf: (speaker: string, date: string, does: string, target: string) =>
    `${speaker}, ${date}, ${does} ${target}`,
  onCondition: (condition: string) => `On condition: ${condition}`,
  /** For a position on a claim. */
  position: {
    agree: 'agrees',
    mixed: 'agrees in part',
    disagree: 'disagrees',
  } satisfies Record<Position, string>,
  strongly: { '2': 'strongly agrees', '-2': 'strongly disagrees' },
  uncoded: 'speaks at',
  answers: {
    answers: 'Answers',
    supports: 'Supports',
    rejects: 'Rejects',
    repeats: 'Repeats',
    retracts: 'Retracts',
  } satisfies Record<ReplyKind, string>,
  /** What a statement answers: whose, and when. */
  reply: (kind: string, speaker: string, date: string) => `${kind} ${speaker}, ${date}`,
  unverified: 'Unverified: no source was seen',

  /** How far two coders agree on a claim, beside a number of codes of it; `alpha` is null where it isn't defined. */
  agreed: (shared: number, chosen: number, alpha: string | null) =>
    `Both coders chose this claim in ${shared} of ${chosen} cases${alpha === null ? '' : `, α ${alpha}`}`,
  recorded: 'Counts what was recorded: silence is none recorded, not neutrality',
  /** A gathered tie: who, about what; how many, in which mix, from when to when. */
  gathered: (speaker: string, target: string) => `${speaker} on “${target}”`,
  mix: (minus: number, zero: number, plus: number, unknown: number) =>
    [
      minus > 0 && `${minus} against`,
      zero > 0 && `${zero} in between`,
      plus > 0 && `${plus} for`,
      unknown > 0 && `${unknown} not coded`,
    ]
      .filter(Boolean)
      .join(', '),
  span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  opens: 'Choose to open.',
  opensAll: 'Choose to show all.',
  /** A speaker and the state or organisation spoken for. */
  speakerFor: (name: string, forWhom: string) => `${name}, ${forWhom}`,

  legend: {
    label: 'How to read it',
    stance: {
      '2': 'endorses',
      '1': 'supports',
      '0': 'neutral',
      '-1': 'criticises',
      '-2': 'rejects',
    } satisfies Record<`${Stance}`, string>,
    position: { '1': 'agrees', '0': 'in part', '-1': 'disagrees' },
    conditional: 'conditional',
    unverified: 'unverified',
    reply: 'reply',
    several: 'several',
    bare: 'not opened',
    uncoded: 'not coded',
  },

  zoomIn: 'More room',
  zoomOut: 'Less room',
  reset: 'Fit to the panel',

  /** Columns of the phone's rows. */
  sides: { minus: 'Disagree', zero: 'In part', plus: 'Agree', unknown: 'Not coded' },
  sidesOf: { minus: 'Against', zero: 'Neutral', plus: 'For', unknown: 'Not coded' },

  empty: (from: string, to: string) => `No statements between ${from} and ${to}.`,
  emptyFiltered: 'No statement passes the filters.',
  nearest: (date: string, count: number) => `The nearest: ${date}, ${counted('en', count, STATEMENT)}.`,
  goNearest: (date: string) => `Go to ${date}`,
  clear: 'Clear filters',
};
