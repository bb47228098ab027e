import { formatDay, formatList } from '../i18n/format';
import { useLens } from '../views/useLens';

/** The sentence that says what is shown: how many belong, on which day, and what happened then. */
export function Headline() {
  const { dataset, standings, cursor, headlineEvent, messages, view } = useLens();
  const states = [...standings.values()];
  const members = states.filter(({ status }) => status === 'member' || status === 'frozen');
  const frozen = states
    .filter(({ status }) => status === 'frozen')
    .map(({ state }) => dataset.states.get(state)?.names.primary ?? state);
  const sentence = messages.app.headline(
    members.length,
    formatDay(cursor, view.lang),
    headlineEvent?.title ?? null,
    frozen.length > 0 ? formatList(frozen, view.lang) : null,
  );
  return <h1 className="page-headline">{sentence}</h1>;
}
