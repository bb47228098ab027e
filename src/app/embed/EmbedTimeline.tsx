import { TimelineView } from '../../views/timeline/TimelineView';
import { useLens } from '../../views/useLens';
import type { LayoutProps } from '../layoutProps';
import { partNotice } from '../partNotice';
import { useReady } from '../useReady';

/** The timeline alone. */
export function EmbedTimeline({ loaded }: LayoutProps) {
  const { messages } = useLens();
  useReady(true, true);
  return <TimelineView notice={partNotice(messages, 'events', loaded.parts.events)} />;
}
