import { shortNameOf } from '../../domain/dataset';
import { controlsWords } from '../../i18n/messages/controlsWords';
import { shareWords } from '../../i18n/messages/lateWords';
import { setFocus, type Transition } from '../../state/transitions';
import type { View } from '../../state/view';
import { useLens } from '../useLens';
import { activeFilters } from './activeFilters';
import { Icon } from './Icon';

interface Props {
  view: View;
  onStep: (step: Transition) => void;
}

/** Filters, search and the chosen record as they go along, each with a button that leaves it out. Dates are set elsewhere. */
export function ShareFilters({ view, onStep }: Props) {
  const { dataset, messages } = useLens();
  const words = shareWords(messages.lang);
  const chips = activeFilters(dataset, { ...view, from: null, to: null }, messages);
  const focus = view.focus !== null && {
    key: 'focus',
    facet: words.focus,
    label: words.picture.chosen(shortNameOf(dataset, view.focus)),
    remove: setFocus(null),
  };
  const all = focus ? [focus, ...chips] : chips;
  return (
    <fieldset className="share-row">
      <legend className="share-label">{words.filters}</legend>
      {all.length === 0 && <p className="share-hint">{words.noFilters}</p>}
      {all.length > 0 && (
        <ul className="controls-chips">
          {all.map(({ key, facet, label, remove }) => (
            <li key={key}>
              <button
                type="button"
                className="button button-round controls-chip"
                aria-label={controlsWords(messages.lang).chips.remove(facet, label)}
                onClick={() => onStep(remove)}
              >
                <bdi className="controls-chip-label">{label}</bdi>
                <Icon name="close" size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
