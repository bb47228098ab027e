import type { Messages } from '../../i18n/messages/en';
import type { Mix } from '../../network/twoMode';
import { inkOf } from './BeadMark';

export interface CountedCode {
  /** Code and number: “−2”, “0 1”, “+3”. */
  text: string;
  ink: string;
  count: number;
}

/** The signs of several statements with their numbers, from against to for. */
export function codesOf({ minus, zero, plus, unknown }: Mix, { record }: Messages): CountedCode[] {
  const all: CountedCode[] = [
    { text: `${record.stanceCode['-1']}${minus}`, ink: inkOf(-1), count: minus },
    { text: `${record.stanceCode['0']}·${zero}`, ink: 'var(--muted)', count: zero },
    { text: `${record.stanceCode['1']}${plus}`, ink: inkOf(1), count: plus },
    { text: `?${unknown}`, ink: 'var(--muted)', count: unknown },
  ];
  return all.filter(({ count }) => count > 0);
}
