import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/messages/en';
import { emphasise } from '../../../src/state/emphasis';
import {
  selectCursor,
  selectExtent,
  selectRecords,
  selectStandings,
  selectWindow,
} from '../../../src/state/selectors';
import { DEFAULT_VIEW, type View } from '../../../src/state/view';
import { CountLine } from '../../../src/views/controls/CountLine';
import { FacetList } from '../../../src/views/controls/FacetList';
import { FilterChips } from '../../../src/views/controls/FilterChips';
import { FilterMenu } from '../../../src/views/controls/FilterMenu';
import { Header } from '../../../src/views/controls/Header';
import { LensTabs } from '../../../src/views/controls/LensTabs';
import { type Lens, LensContext } from '../../../src/views/useLens';
import { smallRecord } from '../../state/smallRecord';

const dataset = smallRecord();

function lensOf(part: Partial<View>): Lens {
  const view = { ...DEFAULT_VIEW, ...part };
  const cursor = selectCursor(dataset, view);
  return {
    dataset,
    view,
    go: () => {},
    cursor,
    window: selectWindow(dataset, view),
    extent: selectExtent(dataset),
    selection: selectRecords(dataset, view, null),
    emphasis: emphasise(dataset, view.focus),
    standings: selectStandings(dataset, cursor),
    search: null,
    wantSearch: () => {},
    playback: { playing: false, play: () => {}, pause: () => {} },
    messages: en,
    animate: false,
    cooperative: false,
  };
}

function drawn(control: React.ReactNode, part: Partial<View> = {}): string {
  return renderToStaticMarkup(<LensContext value={lensOf(part)}>{control}</LensContext>);
}

/** How often a piece of markup occurs. */
const times = (html: string, piece: string) => html.split(piece).length - 1;

describe(CountLine, () => {
  test('begins with the number shown and holds the number in the record', () => {
    const html = drawn(<CountLine />, { category: ['summit'] });
    expect(html).toContain('<span data-count="events" data-total="4">1 of 4 events</span>');
    expect(html).toContain('<span data-count="statements" data-total="3">2 of 3 statements</span>');
  });
});

describe(FilterChips, () => {
  test('is nothing while nothing is narrowed', () => {
    expect(drawn(<FilterChips />, { focus: 'ARM', t: '2022' })).toBe('');
  });
  test('has a named button for each filter and one that clears', () => {
    const html = drawn(<FilterChips />, { state: ['ARM'], q: 'duty', from: '2020', to: '2024' });
    expect(times(html, '<button')).toBe(4);
    expect(html).toContain('aria-label="Remove the filter State: Armenia"');
    expect(html).toContain('<time dateTime="2020/2024">2020–2024</time>');
    expect(times(html, 'data-action="clear"')).toBe(1);
  });
});

describe(FacetList, () => {
  test('has a box for each value, ticked where chosen, with its hooks and counts', () => {
    const html = drawn(<FacetList facet="state" />, { state: ['BLR'] });
    expect(times(html, 'type="checkbox"')).toBe(3);
    expect(times(html, 'checked=""')).toBe(1);
    expect(html).toMatch(/<li data-id="BLR" data-kind="state" data-selected="true">/);
    expect(html).toContain(', 1 event<');
  });
  test('shows stances with code and hook, never colour alone', () => {
    const html = drawn(<FacetList facet="stance" />);
    expect(html).toMatch(/data-stance="-2".*−−.*Reject/s);
  });
});

describe(FilterMenu, () => {
  test('is a button that says what it opens and whether it is open', () => {
    const html = drawn(<FilterMenu />);
    expect(html).toMatch(/<button[^>]*data-action="filter"[^>]*aria-expanded="false"/);
    expect(html).toContain('popover="auto"');
  });
});

describe(LensTabs, () => {
  test('marks the lens on the page, all of them or one', () => {
    expect(drawn(<LensTabs narrow={false} />)).toMatch(/aria-current="true"[^>]*>.*?All/s);
    expect(times(drawn(<LensTabs narrow={false} />), '<button')).toBe(5);
  });
  test('shows the map of all on a phone, where there are four', () => {
    const html = drawn(<LensTabs narrow />);
    expect(times(html, '<button')).toBe(4);
    expect(html.slice(html.indexOf('aria-current'), html.indexOf('Timeline'))).toContain('Map');
  });
});

describe(Header, () => {
  const header = (part: Partial<View> = {}) =>
    drawn(<Header link={() => 'https://example.org/'} onCopy={async () => true} />, part);

  test('says whose record it is, how many belong at its end, and its years', () => {
    expect(header()).toContain('Collective Security Treaty Organization');
    expect(header()).toContain('3 members, 1992–2026');
  });
  test('has the actions that work, each once and named', () => {
    for (const action of ['search', 'cite', 'share', 'theme']) {
      expect(times(header(), `data-action="${action}"`)).toBe(1);
    }
    expect(header({ theme: 'dark' })).toContain('aria-label="Colours: dark. Change to: as the system"');
  });
  test('has a field with the combobox pattern', () => {
    expect(header()).toMatch(/<input[^>]*role="combobox"/);
    expect(header()).toMatch(/<ul[^>]*role="listbox"/);
    expect(header()).not.toContain('<form');
  });
});
