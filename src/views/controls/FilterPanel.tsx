import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { controlsWords } from '../../i18n/messages/controlsWords';
import { clearFilters, setSearch } from '../../state/transitions';
import { FACETS, type Facet } from '../../state/view';
import { useLens } from '../useLens';
import { activeFilters } from './activeFilters';
import { CountLine } from './CountLine';
import { DateFields } from './DateFields';
import { EvidenceFields } from './EvidenceFields';
import { FacetList } from './FacetList';

const TABS = [...FACETS, 'dates', 'evidence'] as const;
type Tab = Facet | 'dates' | 'evidence';

/** Everything the view can be narrowed by: a tab for each facet, the dates and the evidence, and words. */
export function FilterPanel({ onDone, onReady }: { onDone: () => void; onReady?: () => void }) {
  useEffect(() => onReady?.(), [onReady]);
  const { dataset, go, messages, view, wantSearch } = useLens();
  const words = controlsWords(messages.lang).filter;
  const [tab, setTab] = useState<Tab>('category');
  const id = useId();
  const active = activeFilters(dataset, view, messages);

  function walk(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const at = TABS.indexOf(tab);
    const next =
      event.key === 'Home'
        ? TABS[0]
        : event.key === 'End'
          ? TABS.at(-1)
          : step && TABS.at((at + step) % TABS.length);
    if (!next) return;
    event.preventDefault();
    setTab(next);
    document.getElementById(`${id}-${next}`)?.focus({ preventScroll: true });
  }

  const chosen = (name: Tab) => {
    if (name === 'dates') return Number(view.from !== null || view.to !== null);
    if (name === 'evidence') return Number(view.certain) + Number(view.coder !== null);
    return view[name].length;
  };
  const named = (name: Tab) => {
    if (name === 'dates') return words.dates;
    return name === 'evidence' ? controlsWords(messages.lang).evidence.tab : words.facet[name];
  };

  return (
    <div className="controls-filter">
      <div role="tablist" aria-label={words.facets} className="controls-filter-tabs" onKeyDown={walk}>
        {TABS.map((name) => (
          <button
            key={name}
            id={`${id}-${name}`}
            type="button"
            role="tab"
            aria-selected={name === tab}
            aria-controls={`${id}-panel`}
            tabIndex={name === tab ? 0 : -1}
            className="controls-filter-tab"
            onClick={() => setTab(name)}
          >
            {named(name)}
            {chosen(name) > 0 && (
              <span className="controls-filter-number">
                <span aria-hidden="true">{chosen(name)}</span>
                <span className="visually-hidden">{words.chosen(chosen(name))}</span>
              </span>
            )}
          </button>
        ))}
      </div>
      <div
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${tab}`}
        className="controls-filter-panel"
      >
        {tab === 'dates' ? (
          <DateFields />
        ) : tab === 'evidence' ? (
          <EvidenceFields />
        ) : (
          <FacetList key={tab} facet={tab} />
        )}
      </div>
      <div className="controls-filter-foot">
        <label className="controls-filter-words">
          <span>{words.words}</span>
          <input
            type="text"
            className="controls-field"
            value={view.q}
            maxLength={100}
            spellCheck={false}
            onFocus={wantSearch}
            onChange={(event) => go(setSearch(event.currentTarget.value), 'replace')}
          />
        </label>
        <CountLine />
        <span className="controls-filter-buttons">
          {active.length > 0 && (
            <button type="button" className="button button-plain" onClick={() => go(clearFilters)}>
              {controlsWords(messages.lang).chips.clear}
            </button>
          )}
          <button type="button" className="button button-main" onClick={onDone}>
            {words.done}
          </button>
        </span>
      </div>
    </div>
  );
}
