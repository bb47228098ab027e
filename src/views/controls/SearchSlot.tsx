import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react';
import { controlsWords } from '../../i18n/messages/controlsWords';
import { useLens } from '../useLens';
import { Icon } from './Icon';
import type { SearchBoxProps } from './SearchBox';
import './SearchBox.css';

interface Props {
  /** After something was chosen. */
  onDone?: () => void;
  /** As wide as its place, entered at once, and the list below it in the flow of the page. */
  spread?: boolean;
}

/**
 * The search field. It is a plain one until the combobox, fetched when it is entered, has arrived; that takes over what
 * was typed, and the focus if it is still there. Should it not arrive, entering the field again asks for it again.
 */
export function SearchSlot({ onDone, spread = false }: Props) {
  const { messages, wantSearch } = useLens();
  const [text, setText] = useState('');
  const [arrived, setArrived] = useState<{ Box: ComponentType<SearchBoxProps>; enter: boolean } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const fetching = useRef(false);

  const enter = useCallback(() => {
    wantSearch();
    if (fetching.current) return;
    fetching.current = true;
    import('./SearchBox').then(
      ({ SearchBox }) => setArrived({ Box: SearchBox, enter: document.activeElement === field.current }),
      () => {
        // The next time it is entered asks again.
        fetching.current = false;
      },
    );
  }, [wantSearch]);
  useEffect(() => {
    if (spread) field.current?.focus({ preventScroll: true });
  }, [spread]);

  if (arrived) {
    const { Box } = arrived;
    return <Box {...(onDone ? { onDone } : {})} spread={spread} typed={text} entered={arrived.enter} />;
  }
  return (
    <div className={spread ? 'controls-search controls-search-spread' : 'controls-search'}>
      <span className="controls-search-icon">
        <Icon name="search" />
      </span>
      <input
        ref={field}
        className="controls-search-input"
        type="text"
        data-action="search"
        aria-label={controlsWords(messages.lang).search.label}
        placeholder={controlsWords(messages.lang).search.placeholder}
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onFocus={enter}
      />
    </div>
  );
}
