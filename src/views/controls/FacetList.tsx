import { useMemo, useState } from 'react';
import { kindOf } from '../../domain/dataset';
import type { Stance } from '../../domain/stance';
import { controlsWords } from '../../i18n/messages/controlsWords';
import { countFacet } from '../../state/facets';
import { termsOf } from '../../state/termsOf';
import { toggleFilter } from '../../state/transitions';
import type { Facet } from '../../state/view';
import { useLens } from '../useLens';
import { facetOptions } from './facetOptions';
import { MarkedText } from './MarkedText';
import { StanceSign } from './StanceSign';

/** From so many values on, the list can be searched. */
const MANY = 12;

/** The values of a facet, each with a box to tick and what it would show. */
export function FacetList({ facet }: { facet: Facet }) {
  const { dataset, go, messages, search, view } = useLens();
  const words = controlsWords(messages.lang).filter;
  const [sought, setSought] = useState('');
  const counts = useMemo(() => countFacet(dataset, view, facet, search), [dataset, view, facet, search]);
  const options = useMemo(
    () => facetOptions(dataset, messages, facet, counts, view[facet]),
    [dataset, messages, facet, counts, view],
  );
  const terms = termsOf(sought);
  const shown = options.filter(({ names }) =>
    terms.every((term) => names.some((name) => termsOf(name).some((word) => word.startsWith(term)))),
  );

  return (
    <fieldset className="controls-facet">
      <legend className="visually-hidden">{words.facet[facet]}</legend>
      {options.length > MANY && (
        <input
          type="text"
          className="controls-field controls-facet-find"
          aria-label={words.find[facet]}
          placeholder={words.find[facet]}
          value={sought}
          spellCheck={false}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      )}
      <div className="controls-facet-head" aria-hidden="true">
        <span>{words.events}</span>
        <span>{words.statements}</span>
      </div>
      <ul className="controls-facet-list">
        {shown.map(({ value, name, count, chosen }) => (
          <li
            key={value}
            data-id={facet === 'category' || facet === 'stance' ? undefined : value}
            data-kind={
              facet === 'category' || facet === 'stance' ? undefined : (kindOf(dataset, value) ?? undefined)
            }
            data-stance={facet === 'stance' ? value : undefined}
            data-selected={chosen || undefined}
          >
            <label className="controls-facet-option">
              <input type="checkbox" checked={chosen} onChange={() => go(toggleFilter(facet, value))} />
              <span className="controls-facet-name">
                {facet === 'stance' && <StanceSign stance={value as `${Stance}`} />}
                <MarkedText text={name} terms={terms} />
              </span>
              <Count number={count.events} words={messages.record.events(count.events)} />
              <Count number={count.statements} words={messages.record.statements(count.statements)} />
            </label>
          </li>
        ))}
      </ul>
      {shown.length === 0 && (
        <p className="controls-facet-none" role="status">
          {words.noneFound}
        </p>
      )}
      <p className="controls-facet-hint">{words.hint}</p>
    </fieldset>
  );
}

function Count({ number, words }: { number: number; words: string }) {
  return (
    <span className="controls-facet-count" data-zero={number === 0 || undefined}>
      <span aria-hidden="true">{number}</span>
      <span className="visually-hidden">, {words}</span>
    </span>
  );
}
