import type { QueryClient } from '@tanstack/react-query';
import type { ViewStore } from '../state/store';
import type { LoadedDataset } from './datasetQuery';
import type { PageKind } from './pageKind';
import type { Wants } from './wants';

/** What the arrangement of a page, whole or a single lens, is given. */
export interface LayoutProps {
  client: QueryClient;
  kind: PageKind;
  store: ViewStore;
  loaded: LoadedDataset;
  /** Sends for more of the record. */
  onWant: (wants: Wants) => void;
}
