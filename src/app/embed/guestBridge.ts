import { type Guest, startGuest } from '../../embed/guest';
import type { ViewStore } from '../../state/store';
import { encodeView } from '../../state/viewCodec';
import { type PageKind, readView } from '../pageKind';

/**
 * Joins the view to the page around: what is shown goes out as its address, what is wished for comes in as one. Heights
 * are those of `ruler`.
 */
export function connectGuest(store: ViewStore, kind: PageKind, ruler: HTMLElement | null): Guest {
  const { origin, notify } = store.getState().view;
  const query = () => encodeView(store.getState().view, kind.defaults);
  const guest = startGuest({
    window,
    view: () => {
      const { view, lang } = store.getState().view;
      return { view, lang, query: query() };
    },
    onSet: (wishes) => {
      const wished = new URLSearchParams(query());
      for (const [name, value] of new URLSearchParams(wishes)) wished.set(name, value);
      // Who may talk to the frame is for its address alone to say.
      const view = { ...readView(wished.toString(), kind), origin, notify };
      store.setState({ view, trail: 'replace' });
    },
    origin,
    notify,
    measure: () => ruler?.getBoundingClientRect().height ?? 0,
    ...(ruler ? { content: ruler } : {}),
  });
  const unsubscribe = store.subscribe(() => guest.changed());
  return {
    ...guest,
    stop: () => {
      unsubscribe();
      guest.stop();
    },
  };
}

/** Tells the page around why there is nothing but the picture of the HTML. Returns what ends it. */
export function tellFault(kind: PageKind, code: string, part: string): () => void {
  const view = readView(location.search, kind);
  const guest = startGuest({
    window,
    view: () => ({ view: view.view, lang: view.lang, query: encodeView(view, kind.defaults) }),
    onSet: () => {},
    origin: view.origin,
    notify: false,
    measure: () => document.querySelector('.embed')?.scrollHeight ?? 0,
  });
  guest.failed(code, part);
  return guest.stop;
}
