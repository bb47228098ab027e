import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '../domain/dataset';
import { en } from '../i18n/messages/en';
import { emphasise } from '../state/emphasis';
import { certainOnly, countLeftOut, isCertain, readBy } from '../state/projections';
import type { Search } from '../state/search';
import {
  selectCursor,
  selectExtent,
  selectHeadlineEvent,
  selectRecords,
  selectStandings,
  selectWindow,
} from '../state/selectors';
import type { ViewStore } from '../state/store';
import type { View } from '../state/view';
import { type Lens, LensContext } from '../views/useLens';
import type { PageKind } from './pageKind';
import { useMedia } from './useMedia';
import { usePlayback } from './usePlayback';

interface Props {
  dataset: Dataset;
  store: ViewStore;
  kind: PageKind;
  children: ReactNode;
}

/** Derives what all lenses draw from, each thing anew only when what it comes from changed. */
export function LensProvider({ dataset: whole, store, kind, children }: Props) {
  const view = useStore(store, (state) => state.view);
  const go = useStore(store, (state) => state.go);
  const reduced = useMedia('(prefers-reduced-motion: reduce)');
  const animate = !reduced && view.motion === 'auto';
  const { dataset, leftOut } = useSeen(whole, view);
  const { search, wantSearch } = useSearchIndex(dataset, view.q !== '');
  const playback = usePlayback(store, dataset, animate);

  const { from, to, t, focus, q, category, state, actor, claim, stance } = view;
  const cursor = useMemo(() => selectCursor(dataset, { t }), [dataset, t]);
  const window = useMemo(() => selectWindow(dataset, { from, to }), [dataset, from, to]);
  const extent = useMemo(() => selectExtent(dataset), [dataset]);
  const selection = useMemo(
    () => selectRecords(dataset, { from, to, q, category, state, actor, claim, stance }, search),
    [dataset, search, from, to, q, category, state, actor, claim, stance],
  );
  const emphasis = useMemo(() => emphasise(dataset, focus), [dataset, focus]);
  const headlineEvent = useMemo(() => selectHeadlineEvent(dataset, focus, cursor), [dataset, focus, cursor]);
  const standings = useMemo(() => selectStandings(dataset, cursor), [dataset, cursor]);

  const lens = useMemo<Lens>(
    () => ({
      dataset,
      leftOut,
      view,
      go,
      cursor,
      window,
      extent,
      selection,
      emphasis,
      headlineEvent,
      standings,
      search,
      wantSearch,
      playback,
      messages: en,
      animate,
      embed: kind.embed,
      cooperative: kind.framed && view.gestures !== 'greedy',
    }),
    [
      dataset,
      leftOut,
      view,
      go,
      cursor,
      window,
      extent,
      selection,
      emphasis,
      headlineEvent,
      standings,
      search,
      wantSearch,
      playback,
      animate,
      kind,
    ],
  );
  return <LensContext value={lens}>{children}</LensContext>;
}

/** The record as the reader chose to see it, and how much of it that leaves out. */
function useSeen(
  whole: Dataset,
  { coder, certain, focus }: View,
): { dataset: Dataset; leftOut: { events: number; statements: number } | null } {
  const coded = useMemo(() => readBy(whole, coder), [whole, coder]);
  const looked = focus === null ? undefined : (coded.events.get(focus) ?? coded.statements.get(focus));
  const keep = looked && !isCertain(looked) ? looked.id : null;
  return useMemo(() => {
    if (!certain) return { dataset: coded, leftOut: null };
    const dataset = certainOnly(coded, keep);
    return { dataset, leftOut: countLeftOut(coded, dataset) };
  }, [coded, certain, keep]);
}

/** The search index, in a chunk of its own, made when it is first wanted. */
function useSearchIndex(
  dataset: Dataset,
  needed: boolean,
): { search: Search | null; wantSearch: () => void } {
  const [wanted, setWanted] = useState(false);
  const [search, setSearch] = useState<Search | null>(null);
  const wantSearch = useCallback(() => setWanted(true), []);
  useEffect(() => {
    // An index without the long texts would say that their words aren't found.
    if ((!wanted && !needed) || dataset.brief.size > 0) return;
    let current = true;
    import('../state/search').then(
      ({ createSearch }) => {
        if (current) setSearch(createSearch(dataset));
      },
      () => {
        // Without the index the rest works; the next use asks again.
        if (current) setWanted(false);
      },
    );
    return () => {
      current = false;
    };
  }, [wanted, needed, dataset]);
  return { search, wantSearch };
}
