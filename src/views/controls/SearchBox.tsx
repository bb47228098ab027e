import { useCombobox } from 'downshift';
import { useEffect, useMemo, useRef, useState } from 'react';
import { controlsWords } from '../../i18n/messages/controlsWords';
import type { SearchHit } from '../../state/search';
import { termsOf } from '../../state/termsOf';
import { setSearch } from '../../state/transitions';
import { chooseRecord } from '../chooseRecord';
import { useLens } from '../useLens';
import { Icon } from './Icon';
import { SearchHits } from './SearchHits';
import './SearchBox.css';

/** What an entry of the list does: choose what was found, or filter by the text. */
export type SearchOption = SearchHit | { filterBy: string };

export interface SearchBoxProps {
  /** After something was chosen. */
  onDone?: () => void;
  /** As wide as its place, and the list below it in the flow of the page. */
  spread?: boolean;
  /** What was typed before this arrived. */
  typed?: string;
  /** Whether the reader is in the field that this takes the place of. */
  entered?: boolean;
}

/**
 * Searches the whole record by the beginnings of words. An entry of the list chooses what it names in all lenses;
 * Enter in the field, or the last entry, filters everything by the text.
 */
export function SearchBox({ onDone, spread = false, typed = '', entered = false }: SearchBoxProps) {
  const { dataset, go, messages, search, wantSearch } = useLens();
  const words = controlsWords(messages.lang).search;
  const [text, setText] = useState(typed);
  const [open, setOpen] = useState(typed !== '');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (entered) field.current?.focus({ preventScroll: true });
  }, [entered]);
  const sought = text.trim();
  const groups = useMemo(() => search?.find(sought) ?? [], [search, sought]);
  const terms = useMemo(() => termsOf(sought), [sought]);
  const options = useMemo<SearchOption[]>(
    () => (terms.length === 0 ? [] : [...groups.flatMap(({ hits }) => hits), { filterBy: sought }]),
    [groups, terms, sought],
  );

  function choose(option: SearchOption) {
    go('filterBy' in option ? setSearch(option.filterBy) : chooseRecord(dataset, option.id));
    setText('');
    setOpen(false);
    onDone?.();
  }

  const { getInputProps, getItemProps, getLabelProps, getMenuProps, highlightedIndex, isOpen } =
    useCombobox<SearchOption>({
      items: options,
      isOpen: open && options.length > 0,
      inputValue: text,
      selectedItem: null,
      itemToString: (option) => (option === null ? '' : 'filterBy' in option ? option.filterBy : option.name),
      onIsOpenChange: (change) => setOpen(change.isOpen),
      onSelectedItemChange: ({ selectedItem }) => selectedItem && choose(selectedItem),
      stateReducer: (state, { changes, type }) => {
        // Leaving the field is not choosing; a press on it is not closing.
        if (type === useCombobox.stateChangeTypes.InputBlur)
          return { ...changes, selectedItem: state.selectedItem };
        if (type === useCombobox.stateChangeTypes.InputClick) return { ...changes, isOpen: true };
        return changes;
      },
    });

  const input = getInputProps({
    ref: field,
    placeholder: words.placeholder,
    enterKeyHint: 'search',
    spellCheck: false,
    maxLength: 100,
    onFocus: wantSearch,
    onChange: (event) => {
      setText(event.currentTarget.value);
      setOpen(true);
    },
    onKeyDown: (event) => {
      if (event.key === 'Enter' && highlightedIndex < 0 && terms.length > 0) choose({ filterBy: sought });
      if (event.key === 'Escape' && !isOpen && text !== '') {
        setText('');
        // Only the text goes; a window around it stays.
        event.preventDefault();
        event.stopPropagation();
      }
    },
  });

  const label = getLabelProps();
  return (
    <div className={spread ? 'controls-search controls-search-spread' : 'controls-search'}>
      <label className="visually-hidden" id={label.id} htmlFor={label.htmlFor}>
        {words.label}
      </label>
      <span className="controls-search-icon">
        <Icon name="search" />
      </span>
      <input className="controls-search-input" type="text" data-action="search" {...input} />
      {text !== '' && (
        <button
          type="button"
          className="button button-plain controls-search-clear"
          aria-label={words.clear}
          onClick={() => setText('')}
        >
          <Icon name="close" size={14} />
        </button>
      )}
      <div className="controls-search-popup" hidden={!isOpen}>
        <div className="controls-search-list" {...getMenuProps({ 'aria-label': words.results })}>
          {isOpen && (
            <SearchHits
              groups={groups}
              terms={terms}
              filterBy={sought}
              active={highlightedIndex}
              propsOf={getItemProps}
            />
          )}
        </div>
        {isOpen && groups.length === 0 && (
          <p className="controls-search-none" role="status">
            {search ? words.none(sought) : words.loading}
          </p>
        )}
      </div>
    </div>
  );
}
