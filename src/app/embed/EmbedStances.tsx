import { lazy } from 'react';
import { Late } from '../../views/Late';
import { StancesView } from '../../views/stances/StancesView';
import { useLens } from '../../views/useLens';
import type { LayoutProps } from '../layoutProps';
import { partNotice } from '../partNotice';
import { useReady } from '../useReady';
import { useEmbedLow } from './useEmbedRoom';
import { useTextsWhenReached } from './useTextsWhenReached';

const LowStill = lazy(async () => ({ default: (await import('./LowStill')).LowStill }));

/** Who said what, alone; on a card, a still of it. */
export function EmbedStances(props: LayoutProps) {
  return useEmbedLow() ? (
    <Late quiet>
      <LowStill lens="stances" />
    </Late>
  ) : (
    <Live {...props} />
  );
}

function Live({ loaded, onWant }: LayoutProps) {
  const { messages } = useLens();
  useReady(true, true);
  useTextsWhenReached(onWant);
  return <StancesView notice={partNotice(messages, 'statements', loaded.parts.statements)} />;
}
