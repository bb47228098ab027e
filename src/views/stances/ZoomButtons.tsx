import { stancesWords } from '../../i18n/messages/stancesWords';
import { useLens } from '../useLens';

/** How many times the panel's height the picture takes. */
export const ZOOMS = [1, 1.5, 2, 3] as const;

interface Props {
  zoom: number;
  /** Whether there is anything to go back from. */
  changed: boolean;
  onStep: (by: number) => void;
  onReset: () => void;
}

export function ZoomButtons({ zoom, changed, onStep, onReset }: Props) {
  const words = stancesWords(useLens().messages.lang);
  return (
    <div className="stances-zoom">
      <button
        type="button"
        className="stances-zoom-button"
        data-action="zoom-in"
        aria-label={words.zoomIn}
        title={words.zoomIn}
        disabled={zoom === ZOOMS.length - 1}
        onClick={() => onStep(1)}
      >
        +
      </button>
      <button
        type="button"
        className="stances-zoom-button"
        data-action="zoom-out"
        aria-label={words.zoomOut}
        title={words.zoomOut}
        disabled={zoom === 0}
        onClick={() => onStep(-1)}
      >
        −
      </button>
      <button
        type="button"
        className="stances-zoom-button"
        data-action="reset"
        aria-label={words.reset}
        title={words.reset}
        disabled={!changed}
        onClick={onReset}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M1 5V1h4M9 1h4v4M13 9v4H9M5 13H1V9" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </button>
    </div>
  );
}
