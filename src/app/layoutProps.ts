import type { QueryClient } from '@tanstack/react-query';
import type { ViewStore } from '../state/store';
import type { LoadedDataset } from './datasetQuery';
import type { PageKind } from './pageKind';

/** What the arrangement of a page, whole or a single lens, is given. */
export interface LayoutProps {
  client: QueryClient;
  kind: PageKind;
  store: ViewStore;
  loaded: LoadedDataset;
}
