import { controlsWords } from '../../i18n/messages/controlsWords';
import { clearFilters } from '../../state/transitions';
import { useLens } from '../useLens';
import { activeFilters } from './activeFilters';
import { Icon } from './Icon';
import { useNarrow } from './useNarrow';
import './FilterChips.css';

/** What narrows the view, each with a button that takes it away; on a phone, all in one. Nothing when nothing does. */
export function FilterChips() {
  const { dataset, go, messages, view } = useLens();
  const narrow = useNarrow();
  const words = controlsWords(messages.lang).chips;
  const active = activeFilters(dataset, view, messages);
  if (active.length === 0) return null;
  if (narrow) {
    return (
      <button
        type="button"
        className="controls-chips-one"
        data-action="clear"
        aria-label={words.clearThese(words.count(active.length), active.map(({ label }) => label).join(', '))}
        onClick={() => go(clearFilters)}
      >
        <span className="controls-chips-count">{words.count(active.length)}</span>
        <Icon name="close" size={13} />
      </button>
    );
  }
  return (
    <ul className="controls-chips" aria-label={words.label}>
      {active.map(({ key, facet, label, datetime, remove }) => (
        <li key={key}>
          <button
            type="button"
            className="button button-round controls-chip"
            aria-label={words.remove(facet, label)}
            onClick={() => go(remove)}
          >
            {datetime ? (
              <time dateTime={datetime}>{label}</time>
            ) : (
              <bdi className="controls-chip-label">{label}</bdi>
            )}
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="button button-round button-plain controls-chip-clear"
          data-action="clear"
          onClick={() => go(clearFilters)}
        >
          {words.clear}
        </button>
      </li>
    </ul>
  );
}
