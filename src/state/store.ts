import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Transition } from './transitions';
import type { View } from './view';

/** How a change enters the browser's history: a step one can go back to, or a correction of the present one. */
export type Trail = 'push' | 'replace';

export interface ViewState {
  view: View;
  /** How the last change wants to be kept. */
  trail: Trail;
  /** Applies a transition. Choices push; what moves continuously (dragging, playing) replaces. */
  go: (transition: Transition, trail?: Trail) => void;
}

export type ViewStore = StoreApi<ViewState>;

/** The reader's choices. One per page; nothing of the record is copied into it. */
export function createViewStore(initial: View): ViewStore {
  return createStore<ViewState>((set, get) => ({
    view: initial,
    trail: 'replace',
    go: (transition, trail = 'push') => {
      const view = transition(get().view);
      if (view !== get().view) set({ view, trail });
    },
  }));
}
