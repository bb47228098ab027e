import { useCallback, useState } from 'react';
import { MapView } from '../../views/map/MapView';
import { useLens } from '../../views/useLens';
import { useFrameQuery } from '../datasetQuery';
import { framesFor } from '../frames';
import type { LayoutProps } from '../layoutProps';
import { partNotice } from '../partNotice';
import { useReady } from '../useReady';
import { useEmbedNarrow } from './useEmbedNarrow';

/** The map alone: a light drawing first, the fine one of the same frame once the reader looks closer. */
export function EmbedMap({ client, loaded }: LayoutProps) {
  const { messages } = useLens();
  const [near, setNear] = useState(false);
  const [name = null] = framesFor('map', useEmbedNarrow(), true);
  const light = useFrameQuery(client, loaded.address, name);
  const fine = useFrameQuery(client, loaded.address, near && name ? name.replace('-light', '') : null);
  const look = useCallback(() => setNear(true), []);
  useReady(light.status === 'success', light.status !== 'pending');
  return (
    <MapView
      frame={fine.frame ?? light.frame}
      inset={null}
      onNear={look}
      notice={partNotice(messages, 'borders', light)}
    />
  );
}
