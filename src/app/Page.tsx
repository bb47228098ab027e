import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '../domain/dataset';
import { createViewStore } from '../state/store';
import type { LoadedDataset } from './datasetQuery';
import { Layout } from './Layout';
import { LensProvider } from './LensProvider';
import { syncAddress, viewOfAddress } from './urlSync';
import { useTheme } from './useTheme';

interface Props {
  client: QueryClient;
  dataset: Dataset;
  loaded: LoadedDataset;
  onWantSources: () => void;
}

/** The page of one record: its view, kept in step with the address, and everything that hangs on it. */
export function Page({ client, dataset, loaded, onWantSources }: Props) {
  const { opening } = dataset.about;
  const [store] = useState(() => createViewStore(viewOfAddress(location.search, opening)));
  useEffect(() => syncAddress(store, opening, window.parent !== window), [store, opening]);
  const theme = useStore(store, (state) => state.view.theme);
  const motion = useStore(store, (state) => state.view.motion);
  useTheme(theme);
  useEffect(() => {
    document.documentElement.dataset.motion = motion;
  }, [motion]);

  return (
    <LensProvider dataset={dataset} store={store} framed={window.parent !== window}>
      <Layout client={client} loaded={loaded} onWantSources={onWantSources} />
    </LensProvider>
  );
}
