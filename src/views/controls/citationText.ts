import type { Dataset } from '../../domain/dataset';
import { formatDate, formatList, formatYear } from '../../i18n/format';
import { dialogWords } from '../../i18n/messages/dialogWords';
import type { Messages } from '../../i18n/messages/en';

/** A citation of the record as a link shows it, in one line: editors, year, title, version, last day, address. */
export function citationText({ about }: Dataset, messages: Messages, link: string): string {
  return dialogWords(messages.lang).cite.text(
    formatList(about.editors, messages.lang),
    formatYear(about.latest.latest, messages.lang),
    about.title,
    about.version,
    formatDate(about.latest, messages.record.dates, messages.lang),
    link,
  );
}
