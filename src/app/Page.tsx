import type { QueryClient } from '@tanstack/react-query';
import { type ComponentType, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '../domain/dataset';
import { createViewStore } from '../state/store';
import type { LoadedDataset } from './datasetQuery';
import { LensProvider } from './LensProvider';
import type { LayoutProps } from './layoutProps';
import { whenReady } from './marks';
import type { PageKind } from './pageKind';
import { syncAddress, viewOfAddress } from './urlSync';
import { useTheme } from './useTheme';
import { type Wants, WORDS, wantsOf } from './wants';

interface Props {
  client: QueryClient;
  kind: PageKind;
  dataset: Dataset;
  loaded: LoadedDataset;
  onWant: (wants: Wants) => void;
  layout: ComponentType<LayoutProps>;
}

/** The page of one record: its view, kept in step with the address, and everything that hangs on it. */
export function Page({ client, kind, dataset, loaded, onWant, layout: Layout }: Props) {
  const { opening } = dataset.about;
  const [store] = useState(() => createViewStore(viewOfAddress(location.search, opening, kind)));
  useEffect(() => syncAddress(store, opening, kind), [store, opening, kind]);
  const view = useStore(store, (state) => state.view);
  useEffect(() => onWant(wantsOf(view, kind.embed)), [view, kind, onWant]);
  useEffect(() => {
    // The full page is for reading: the rest follows once the first picture stands.
    if (!kind.embed) whenReady(() => onWant({ ...WORDS, annex: true }));
  }, [kind, onWant]);
  useTheme(view.theme);
  useEffect(() => {
    document.documentElement.dataset.motion = view.motion;
  }, [view.motion]);
  const cooperative = kind.framed && view.gestures !== 'greedy';
  useEffect(() => {
    document.documentElement.toggleAttribute('data-cooperative', cooperative);
  }, [cooperative]);

  return (
    <LensProvider dataset={dataset} store={store} kind={kind}>
      <Layout client={client} kind={kind} store={store} loaded={loaded} onWant={onWant} />
    </LensProvider>
  );
}
