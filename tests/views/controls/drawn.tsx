import { renderToStaticMarkup } from 'react-dom/server';
import type { Dataset } from '../../../src/domain/dataset';
import { en } from '../../../src/i18n/messages/en';
import { emphasise } from '../../../src/state/emphasis';
import {
  selectCursor,
  selectExtent,
  selectHeadlineEvent,
  selectRecords,
  selectStandings,
  selectWindow,
} from '../../../src/state/selectors';
import { DEFAULT_VIEW, type View } from '../../../src/state/view';
import { type Lens, LensContext } from '../../../src/views/useLens';
import { smallRecord } from '../../state/smallRecord';

const SMALL = smallRecord();

function lensOf(part: Partial<View>, dataset: Dataset): Lens {
  const view = { ...DEFAULT_VIEW, ...part };
  const cursor = selectCursor(dataset, view);
  return {
    dataset,
    leftOut: null,
    view,
    go: () => {},
    cursor,
    window: selectWindow(dataset, view),
    extent: selectExtent(dataset),
    selection: selectRecords(dataset, view, null),
    emphasis: emphasise(dataset, view.focus),
    headlineEvent: selectHeadlineEvent(dataset, view.focus, cursor),
    standings: selectStandings(dataset, cursor),
    search: null,
    wantSearch: () => {},
    playback: { playing: false, play: () => {}, pause: () => {} },
    messages: en,
    animate: false,
    embed: false,
    cooperative: false,
  };
}

/** A control as HTML, over the small record (or another) in a view. */
export function drawn(control: React.ReactNode, part: Partial<View> = {}, dataset = SMALL): string {
  return renderToStaticMarkup(<LensContext value={lensOf(part, dataset)}>{control}</LensContext>);
}

/** How often a piece of markup occurs. */
export const times = (html: string, piece: string) => html.split(piece).length - 1;
