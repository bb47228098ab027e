import type { UseComboboxGetItemPropsOptions, UseComboboxGetItemPropsReturnValue } from 'downshift';
import { useId } from 'react';
import { controlsWords } from '../../i18n/messages/controlsWords';
import type { HitGroup, SearchHit } from '../../state/search';
import { DateText } from '../DateText';
import { useLens } from '../useLens';
import { Icon } from './Icon';
import { MarkedText } from './MarkedText';
import type { SearchOption } from './SearchBox';

interface Props {
  groups: readonly HitGroup[];
  /** Folded words of the text. */
  terms: readonly string[];
  /** The text itself, for the last entry. */
  filterBy: string;
  /** Place of the entry that Enter would take, counted over all groups; -1 for none. */
  active: number;
  propsOf: (options: UseComboboxGetItemPropsOptions<SearchOption>) => UseComboboxGetItemPropsReturnValue;
}

/** Entries of the search list: what was found, by kind, and the filter. */
export function SearchHits({ groups, terms, filterBy, active, propsOf }: Props) {
  const { messages } = useLens();
  const words = controlsWords(messages.lang).search;
  const id = useId();
  let index = -1;
  return (
    <>
      {groups.map(({ kind, hits, total }) => (
        // biome-ignore lint/a11y/useSemanticElements: a list box takes groups, not fieldsets
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`} className="controls-search-group">
          <div id={`${id}-${kind}`} className="controls-search-kind">
            {words.group[kind]}
            {hits.length < total && <span> {words.some(hits.length, total)}</span>}
          </div>
          {hits.map((hit) => {
            index += 1;
            return (
              <div
                key={hit.id}
                className="controls-search-option"
                data-id={hit.id}
                data-kind={hit.kind}
                data-active={index === active || undefined}
                {...propsOf({ item: hit, index })}
              >
                <span className="controls-search-name">
                  <MarkedText text={hit.name} terms={terms} />
                </span>
                <HitNote hit={hit} terms={terms} />
              </div>
            );
          })}
        </div>
      ))}
      <div
        className="controls-search-option controls-search-filter"
        data-active={index + 1 === active || undefined}
        {...propsOf({ item: { filterBy }, index: index + 1 })}
      >
        <Icon name="filter" size={16} />
        <span className="controls-search-name">{words.filterBy(filterBy)}</span>
      </div>
    </>
  );
}

/** What else tells a hit from its like: its other name, its date, for whom it speaks. */
function HitNote({ hit, terms }: { hit: SearchHit; terms: readonly string[] }) {
  const { dataset, messages } = useLens();
  const dated = dataset.events.get(hit.id) ?? dataset.statements.get(hit.id);
  if (dated) {
    return (
      <span className="controls-search-note">
        <DateText date={dated.date} style="short" />
        {'category' in dated && ` · ${messages.record.category[dated.category]}`}
      </span>
    );
  }
  if (hit.via !== null) {
    return (
      <span className="controls-search-note">
        <MarkedText text={controlsWords(messages.lang).search.via(hit.via)} terms={terms} />
      </span>
    );
  }
  const office = dataset.people.get(hit.id)?.offices.at(-1);
  return office ? <span className="controls-search-note">{office.title}</span> : null;
}
