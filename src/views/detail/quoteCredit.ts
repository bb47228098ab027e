import type { Quote } from '../../domain/statement';
import { formatLanguage } from '../../i18n/formatLanguage';
import type { Messages } from '../../i18n/messages/en';

/** “Original Russian · press translation (TASS)”. */
export function quoteCredit(
  { original, language, translation, translator }: Quote,
  messages: Pick<Messages, 'detail' | 'lang'>,
): string {
  const words = messages.detail.credit;
  const spoken = original ?? (translation === 'none' ? language : undefined);
  const way = words.translation[translation];
  return [
    spoken ? words.original(formatLanguage(spoken, messages.lang)) : words.originalUnknown,
    translator ? words.by(way, translator) : way,
  ].join(' · ');
}
