import { createContext, useContext } from 'react';
import type { AllianceEvent } from '../domain/allianceEvent';
import type { Dataset } from '../domain/dataset';
import type { Standing } from '../domain/member';
import type { DayNumber } from '../domain/partialDate';
import type { Messages } from '../i18n/messages/en';
import type { Emphasis } from '../state/emphasis';
import type { Search } from '../state/search';
import type { Selection, Span } from '../state/selectors';
import type { ViewState } from '../state/store';
import type { View } from '../state/view';

/** Everything that a lens draws from, derived once for all of them. */
export interface Lens {
  /** As the reader chose to see it: by one coder, perhaps without what isn't certain. */
  dataset: Dataset;
  /** What is left out because it isn't certain; null when nothing is to be. */
  leftOut: { events: number; statements: number } | null;
  view: View;
  /** Applies a transition; choices push a step of history, continuous moves replace it. */
  go: ViewState['go'];
  cursor: DayNumber;
  window: Span;
  /** First and last day of the record's axis. */
  extent: Span;
  selection: Selection;
  emphasis: Emphasis;
  /** The event the headline tells of: the one chosen, else the weightiest of the cursor's day; null when there is none. */
  headlineEvent: AllianceEvent | null;
  /** Standing of every state on the cursor's day. */
  standings: ReadonlyMap<string, Standing>;
  /** Null until its index is loaded; loaded when the reader first searches. */
  search: Search | null;
  /** Starts loading the index. */
  wantSearch: () => void;
  playback: Playback;
  messages: Messages;
  /** Whether things may move on their own (no reduced motion, no `motion=off`). */
  animate: boolean;
  /** Whether the lens stands alone, in the frame of an embed. */
  embed: boolean;
  /** Whether plain wheel and one finger belong to the page around (an embed in cooperative mode). */
  cooperative: boolean;
}

export interface Playback {
  playing: boolean;
  play: () => void;
  pause: () => void;
}

export const LensContext = createContext<Lens | null>(null);

export function useLens(): Lens {
  const lens = useContext(LensContext);
  if (!lens) throw new Error('useLens outside of a LensContext');
  return lens;
}
