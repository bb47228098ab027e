import type { Quote } from '../../domain/statement';
import { formatLanguage } from '../../i18n/formatLanguage';
import type { Messages } from '../../i18n/messages/en';
import { detailWords } from '../../i18n/messages/lateWords';

/** “Original Russian · press translation (TASS)”. */
export function quoteCredit(
  { original, language, translation, translator }: Quote,
  messages: Pick<Messages, 'lang' | 'lang'>,
): string {
  const words = detailWords(messages.lang).credit;
  const spoken = original ?? (translation === 'none' ? language : undefined);
  const way = words.translation[translation];
  return [
    spoken ? words.original(formatLanguage(spoken, messages.lang)) : words.originalUnknown,
    translator ? words.by(way, translator) : way,
  ].join(' · ');
}
