import { StancesView } from '../../views/stances/StancesView';
import { useLens } from '../../views/useLens';
import type { LayoutProps } from '../layoutProps';
import { partNotice } from '../partNotice';
import { useReady } from '../useReady';

/** Who said what, alone. */
export function EmbedStances({ loaded }: LayoutProps) {
  const { messages } = useLens();
  useReady(true, true);
  return <StancesView notice={partNotice(messages, 'statements', loaded.parts.statements)} />;
}
