import type { Messages } from '../../i18n/messages/en';
import type { Mix } from '../../network/twoMode';
import type { ColourName } from '../../theme/ink';
import { stanceColour } from '../../theme/stanceColour';

export interface CountedCode {
  /** Code and number: “−2”, “0 1”, “+3”. */
  text: string;
  /** Token of its colour. */
  colour: ColourName;
  count: number;
}

/** The signs of several statements with their numbers, from against to for. */
export function codesOf({ minus, zero, plus, unknown }: Mix, { record }: Messages): CountedCode[] {
  const all: CountedCode[] = [
    { text: `${record.stanceCode['-1']}${minus}`, colour: stanceColour(-1), count: minus },
    { text: `${record.stanceCode['0']}·${zero}`, colour: 'muted', count: zero },
    { text: `${record.stanceCode['1']}${plus}`, colour: stanceColour(1), count: plus },
    { text: `?${unknown}`, colour: 'muted', count: unknown },
  ];
  return all.filter(({ count }) => count > 0);
}
