import { type ComponentType, useEffect, useState } from 'react';
import type { Lens } from '../../state/view';
import type { LayoutProps } from '../layoutProps';

export type EmbedLens = Exclude<Lens, 'all'>;
type LensComponent = ComponentType<LayoutProps>;

const IMPORTS: Record<EmbedLens, () => Promise<LensComponent>> = {
  map: async () => (await import('./EmbedMap')).EmbedMap,
  timeline: async () => (await import('./EmbedTimeline')).EmbedTimeline,
  stances: async () => (await import('./EmbedStances')).EmbedStances,
  table: async () => (await import('./EmbedTable')).EmbedTable,
};

const loaded = new Map<EmbedLens, LensComponent>();

/** Loads one lens; nobody waits for the others. */
export async function loadLens(lens: EmbedLens): Promise<LensComponent> {
  const known = loaded.get(lens) ?? (await IMPORTS[lens]());
  loaded.set(lens, known);
  return known;
}

/**
 * The lens, or while it is loading the one that was shown before it, if any. `failed` when it did not arrive: the one
 * before it is then no answer.
 */
export function useLensModule(lens: EmbedLens): { Lens: LensComponent | null; failed: boolean } {
  const [shown, setShown] = useState<EmbedLens | null>(loaded.has(lens) ? lens : null);
  const [failed, setFailed] = useState<EmbedLens | null>(null);
  useEffect(() => {
    let current = true;
    loadLens(lens).then(
      () => current && setShown(lens),
      () => current && setFailed(lens),
    );
    return () => {
      current = false;
    };
  }, [lens]);
  const now = loaded.has(lens) ? lens : shown;
  return { Lens: (now && loaded.get(now)) ?? null, failed: failed === lens && now !== lens };
}
