import type { Dataset } from '../../domain/dataset';
import { readPlainDate } from '../../domain/partialDate';
import { formatDate } from '../../i18n/format';
import type { Messages } from '../../i18n/messages/en';
import type { shareWords } from '../../i18n/messages/lateWords';
import type { View } from '../../state/view';
import { windowLabel } from './activeFilters';
import type { SnippetWords } from './snippets';

/** Names of a frame and of the link below it: whose record, when, and what is drawn. A map is of a day, else of a window. */
export function tellSnippet(
  dataset: Dataset,
  view: View,
  messages: Messages,
  words: ReturnType<typeof shareWords>,
): SnippetWords {
  const { short } = dataset.about;
  const when = view.view === 'map' || view.view === 'all' ? dayOf(view) : windowOf();
  return {
    title: words.frameTitle(short, when, view.view),
    link: words.linkText(short, when, view.view),
  };

  function dayOf({ t }: View): string {
    const date = t === null ? null : readPlainDate(t);
    if (date === null) return '';
    const said = formatDate(date, messages.record.dates, messages.lang);
    return date.precision === 'day' ? words.onDay(said) : words.inTime(said);
  }

  function windowOf(): string {
    return view.from === null && view.to === null ? '' : words.over(windowLabel(dataset, view, messages));
  }
}
