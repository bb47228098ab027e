import { type CSSProperties, lazy, useCallback, useEffect, useId, useRef, useState } from 'react';
import { controlsWords } from '../../i18n/messages/controlsWords';
import { Late } from '../Late';
import { useLens } from '../useLens';
import { Dialog } from './Dialog';
import { Icon } from './Icon';
import { useNarrow } from './useNarrow';
import './FilterMenu.css';

const FilterPanel = lazy(async () => ({ default: (await import('./FilterPanel')).FilterPanel }));

/** A button that opens everything the view can be narrowed by: beside the button, or as a sheet on a phone. */
export function FilterMenu() {
  const { messages } = useLens();
  const narrow = useNarrow();
  const words = controlsWords(messages.lang).filter;
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<CSSProperties>({});

  useEffect(() => {
    if (!open || narrow) return;
    const put = () =>
      button.current && popover.current && setPlace(placeBeside(button.current, popover.current));
    put();
    addEventListener('resize', put);
    addEventListener('scroll', put, true);
    return () => {
      removeEventListener('resize', put);
      removeEventListener('scroll', put, true);
    };
  }, [open, narrow]);

  // Its first tab takes the focus, and its place is measured again, for it is now as large as it gets.
  const enter = useCallback(() => {
    if (button.current && popover.current) setPlace(placeBeside(button.current, popover.current));
    popover.current?.querySelector<HTMLElement>('[role="tab"][tabindex="0"]')?.focus({ preventScroll: true });
  }, []);

  const face = (
    <>
      <Icon name="filter" size={16} />
      {words.open}
    </>
  );
  if (narrow) {
    return (
      <>
        <button
          type="button"
          className="button button-round controls-filter-button"
          data-action="filter"
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          {face}
        </button>
        {open && (
          <Dialog title={words.title} shape="sheet" onClose={() => setOpen(false)}>
            <Late>
              <FilterPanel onDone={() => setOpen(false)} />
            </Late>
          </Dialog>
        )}
      </>
    );
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button button-round controls-filter-button"
        data-action="filter"
        aria-expanded={open}
        aria-controls={id}
        popoverTarget={id}
      >
        {face}
      </button>
      {/* The browser closes it on Escape and on a press beside it, and gives the focus back. */}
      <div
        ref={popover}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={words.title}
        className="controls-filter-popover"
        style={place}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && (
          <Late>
            <FilterPanel onDone={() => popover.current?.hidePopover()} onReady={enter} />
          </Late>
        )}
      </div>
    </>
  );
}

const GAP = 8;

/** Under the button where there is room, else over it; as tall as the room is, and within the page's sides. */
function placeBeside(button: Element, popover: Element): CSSProperties {
  const at = button.getBoundingClientRect();
  const width = popover.getBoundingClientRect().width;
  const { clientWidth, clientHeight } = document.documentElement;
  const below = clientHeight - at.bottom - 2 * GAP;
  const above = at.top - 2 * GAP;
  const left = Math.max(GAP, Math.min(at.left, clientWidth - width - GAP));
  return below >= Math.min(above, 360)
    ? { left, top: at.bottom + GAP, bottom: 'auto', maxHeight: below }
    : { left, top: 'auto', bottom: clientHeight - at.top + GAP, maxHeight: above };
}
