import type { Position, Stance } from '../../domain/stance';
import type { Messages } from '../../i18n/messages/en';
import { detailWords } from '../../i18n/messages/lateWords';

/** A code in one word: a position's if there is one, the attitude's otherwise. */
export function stanceWord(
  messages: Messages,
  code: { position: Position | null; stance: Stance; acknowledges?: boolean },
): string {
  if (code.position) return detailWords(messages.lang).position[code.position];
  if (code.acknowledges && code.stance === 0) return detailWords(messages.lang).acknowledges;
  return detailWords(messages.lang).stance[`${code.stance}`];
}
