import { lazy } from 'react';
import { Late } from '../../views/Late';
import { TimelineView } from '../../views/timeline/TimelineView';
import { useLens } from '../../views/useLens';
import type { LayoutProps } from '../layoutProps';
import { partNotice } from '../partNotice';
import { useReady } from '../useReady';
import { useEmbedLow } from './useEmbedRoom';
import { useTextsWhenReached } from './useTextsWhenReached';

const LowStill = lazy(async () => ({ default: (await import('./LowStill')).LowStill }));

/** The timeline alone; on a card, a still of it. */
export function EmbedTimeline(props: LayoutProps) {
  return useEmbedLow() ? (
    <Late quiet>
      <LowStill lens="timeline" />
    </Late>
  ) : (
    <Live {...props} />
  );
}

function Live({ loaded, onWant }: LayoutProps) {
  const { messages } = useLens();
  useReady(true, true);
  useTextsWhenReached(onWant);
  return <TimelineView notice={partNotice(messages, 'events', loaded.parts.events)} />;
}
