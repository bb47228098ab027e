import { type RefObject, useEffect, useRef } from 'react';
import { type Guest, startGuest } from '../../embed/guest';
import type { ViewStore } from '../../state/store';
import { encodeView } from '../../state/viewCodec';
import type { LoadedDataset } from '../datasetQuery';
import { whenReady } from '../marks';
import { type PageKind, readView } from '../pageKind';

/** Keeps the page around in touch: height, view and faults outwards, wishes for another view inwards. */
export function useGuest(
  store: ViewStore,
  kind: PageKind,
  loaded: LoadedDataset,
  ruler: RefObject<HTMLElement | null>,
): void {
  const guest = useRef<Guest | null>(null);
  useEffect(() => {
    const { origin, notify } = store.getState().view;
    const now = () => encodeView(store.getState().view, kind.defaults);
    const started = startGuest({
      window,
      view: () => {
        const { view, lang } = store.getState().view;
        return { view, lang, query: now() };
      },
      onSet: (query) => {
        const wished = new URLSearchParams(now());
        for (const [name, value] of new URLSearchParams(query)) wished.set(name, value);
        const before = store.getState().view;
        // Who may talk to the frame is for its address alone to say.
        const view = { ...readView(wished.toString(), kind), origin: before.origin, notify: before.notify };
        store.setState({ view, trail: 'replace' });
      },
      origin,
      notify,
      measure: () => ruler.current?.getBoundingClientRect().height ?? 0,
      ...(ruler.current ? { content: ruler.current } : {}),
    });
    guest.current = started;
    const unsubscribe = store.subscribe(() => started.changed());
    whenReady(() => started.ready());
    return () => {
      unsubscribe();
      started.stop();
      guest.current = null;
    };
  }, [store, kind, ruler]);

  const faults = Object.entries(loaded.parts).flatMap(([part, { status, fault }]) =>
    status === 'error' ? [`${fault?.code ?? 'DATA_PARSE'} ${part}`] : [],
  );
  const told = faults.join();
  useEffect(() => {
    for (const fault of told.split(',').filter(Boolean)) {
      const [code = '', part = ''] = fault.split(' ');
      guest.current?.failed(code, part);
    }
  }, [told]);
}
