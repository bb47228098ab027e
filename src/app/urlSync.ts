import type { ViewStore } from '../state/store';
import { DEFAULT_VIEW, type View } from '../state/view';
import { encodeView } from '../state/viewCodec';
import { type PageKind, readView } from './pageKind';

/** The view that an address asks for; on a full page, the dataset's opening when it names no parameter of ours. */
export function viewOfAddress(search: string, opening: string, kind: PageKind): View {
  const given = new URLSearchParams(search);
  const ours = Object.keys(DEFAULT_VIEW).some((name) => given.has(name));
  return readView(ours || kind.embed || opening === '' ? search : opening, kind);
}

/** Query that restores a view. A view all of defaults names its lens, for an empty query means the opening. */
export function addressOfView(view: View, defaults: View): string {
  const query = encodeView(view, defaults);
  return `?${query === '' ? `view=${view.view}` : query}`;
}

const REPLACE_DELAY_MS = 250;

/**
 * Keeps address and view in step, both ways, until the returned function is called. Choices become steps of history;
 * continuous moves replace the present one, a little later. In a frame nothing is ever pushed; where history is
 * forbidden everything else works.
 */
export function syncAddress(store: ViewStore, opening: string, kind: PageKind): () => void {
  const { framed, defaults } = kind;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (method: 'pushState' | 'replaceState') => {
    clearTimeout(timer);
    timer = undefined;
    const address = addressOfView(store.getState().view, defaults) + location.hash;
    if (address === location.search + location.hash) return;
    try {
      history[method](null, '', address);
    } catch {
      // Some frames and browsers forbid it; the view stands all the same.
    }
  };
  let leaving = false;
  const unsubscribe = store.subscribe(({ view, trail }, before) => {
    if (view === before.view || leaving) return;
    if (trail === 'push' && !framed) {
      // What was still to be replaced belongs to the step that is now left behind.
      if (timer !== undefined) {
        clearTimeout(timer);
        timer = undefined;
        try {
          history.replaceState(null, '', addressOfView(before.view, defaults) + location.hash);
        } catch {
          // As above.
        }
      }
      write('pushState');
    } else {
      clearTimeout(timer);
      timer = setTimeout(() => write('replaceState'), REPLACE_DELAY_MS);
    }
  });
  const onPop = () => {
    clearTimeout(timer);
    timer = undefined;
    leaving = true;
    store.setState({ view: viewOfAddress(location.search, opening, kind), trail: 'replace' });
    leaving = false;
  };
  addEventListener('popstate', onPop);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    removeEventListener('popstate', onPop);
  };
}
