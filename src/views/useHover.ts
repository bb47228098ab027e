import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What the pointer or the keyboard rests on. Shared by the lenses, never part of a link. */
interface HoverState {
  id: string | null;
}

const hover = createStore<HoverState>(() => ({ id: null }));

export function setHover(id: string | null): void {
  if (hover.getState().id !== id) hover.setState({ id });
}

/** The id of the record rested on; null for none. */
export function useHover(): string | null {
  return useStore(hover, (state) => state.id);
}
