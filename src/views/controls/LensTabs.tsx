import { setLens } from '../../state/transitions';
import { LENSES } from '../../state/view';
import { useLens } from '../useLens';
import { Icon } from './Icon';
import './LensTabs.css';

interface Props {
  /** A bar at the foot of a phone, without the choice of all at once; else a compact switch. */
  narrow: boolean;
}

/** Chooses which lenses are on the page. */
export function LensTabs({ narrow }: Props) {
  const { go, messages, view } = useLens();
  const lenses = narrow ? LENSES.filter((lens) => lens !== 'all') : LENSES;
  const current = narrow && view.view === 'all' ? 'map' : view.view;
  return (
    <nav className={narrow ? 'controls-bar' : 'controls-switch'} aria-label={messages.app.lenses}>
      {lenses.map((lens) => (
        <button
          key={lens}
          type="button"
          className={narrow ? 'controls-bar-tab' : 'controls-switch-tab'}
          aria-current={lens === current ? 'true' : undefined}
          onClick={() => go(setLens(lens))}
        >
          <Icon name={lens} size={narrow ? 20 : 16} />
          <span>{messages.app.lens[lens]}</span>
        </button>
      ))}
    </nav>
  );
}
