import { lazy, Suspense, useState } from 'react';
import { Boundary } from '../Boundary';
import { useLens } from '../useLens';
import { Icon } from './Icon';
import './SearchBox.css';

const SearchBox = lazy(async () => ({ default: (await import('./SearchBox')).SearchBox }));

interface Props {
  /** After something was chosen. */
  onDone?: () => void;
  /** As wide as its place, and the list below it in the flow of the page. */
  spread?: boolean;
}

/** The search field: a plain one until it is entered, for few readers search at first, and all wait for what is loaded. */
export function SearchSlot({ onDone, spread = false }: Props) {
  const { messages, wantSearch } = useLens();
  const [text, setText] = useState('');
  const [entered, setEntered] = useState(spread);
  const plain = (
    <div className={spread ? 'controls-search controls-search-spread' : 'controls-search'}>
      <span className="controls-search-icon">
        <Icon name="search" />
      </span>
      <input
        className="controls-search-input"
        type="text"
        data-action="search"
        aria-label={messages.controls.search.label}
        placeholder={messages.controls.search.placeholder}
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onFocus={() => {
          wantSearch();
          setEntered(true);
        }}
      />
    </div>
  );
  if (!entered) return plain;
  return (
    <Boundary messages={messages}>
      <Suspense fallback={plain}>
        <SearchBox {...(onDone ? { onDone } : {})} spread={spread} typed={text} />
      </Suspense>
    </Boundary>
  );
}
