import type { Dataset } from '../../src/domain/dataset';
import { formatDay, formatList } from '../../src/i18n/format';
import { en, type Messages } from '../../src/i18n/messages/en';
import { selectCursor, selectHeadlineEvent, selectStandings } from '../../src/state/selectors';
import { DEFAULT_VIEW, type Language, type View } from '../../src/state/view';
import { decodeView } from '../../src/state/viewCodec';
import type { Story } from './addresses';

const MESSAGES = { en } satisfies Record<Language, Messages>;
export const messagesOf = (lang: Language): Messages => MESSAGES[lang];

/** What an entry page opens on: the record's opening view, through the lens of the page. */
export function storyView({ about }: Dataset, { dataset, lens, lang }: Story): View {
  return { ...decodeView(about.opening, DEFAULT_VIEW), dataset, view: lens, lang };
}

/** The sentence that the page itself writes over a view. */
export function takeaway(dataset: Dataset, view: View): string {
  const cursor = selectCursor(dataset, view);
  const standings = [...selectStandings(dataset, cursor).values()];
  const members = standings.filter(({ status }) => status === 'member' || status === 'frozen');
  const frozen = standings
    .filter(({ status }) => status === 'frozen')
    .map(({ state }) => dataset.states.get(state)?.names.primary ?? state);
  return messagesOf(view.lang).app.headline(
    members.length,
    formatDay(cursor, view.lang),
    selectHeadlineEvent(dataset, view.focus, cursor)?.title ?? null,
    frozen.length > 0 ? formatList(frozen, view.lang) : null,
  );
}
