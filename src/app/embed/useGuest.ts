import { type RefObject, useEffect, useState } from 'react';
import type { Guest } from '../../embed/guest';
import type { ViewStore } from '../../state/store';
import type { LoadedDataset } from '../datasetQuery';
import { whenReady } from '../marks';
import type { PageKind } from '../pageKind';

/** Keeps the page around in touch: height, view and faults outwards, wishes for another view inwards. */
export function useGuest(
  store: ViewStore,
  kind: PageKind,
  loaded: LoadedDataset,
  ruler: RefObject<HTMLElement | null>,
): void {
  const [guest, setGuest] = useState<Guest | null>(null);
  useEffect(() => {
    if (!kind.framed) return;
    let connected: Guest | null = null;
    let current = true;
    // Nobody hears it before the first view is drawn, so it need not come with the first view.
    whenReady(async () => {
      const bridge = await import('./guestBridge').catch(() => null);
      if (!bridge || !current) return;
      connected = bridge.connectGuest(store, kind, ruler.current);
      connected.ready();
      setGuest(connected);
    });
    return () => {
      current = false;
      connected?.stop();
    };
  }, [store, kind, ruler]);

  const faults = Object.entries(loaded.parts).flatMap(([part, { status, fault }]) =>
    status === 'error' ? [`${fault?.code ?? 'DATA_PARSE'} ${part}`] : [],
  );
  const told = faults.join();
  useEffect(() => {
    for (const fault of told.split(',').filter(Boolean)) {
      const [code = '', part = ''] = fault.split(' ');
      guest?.failed(code, part);
    }
  }, [guest, told]);
}
