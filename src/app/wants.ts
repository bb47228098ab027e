import type { View } from '../state/view';

/** What of a record is needed now, besides what every lens draws from. */
export interface Wants {
  /** Events with their long texts. */
  texts: boolean;
  statements: boolean;
  sources: boolean;
  /** Recorded votes, facilities and corrections. */
  annex: boolean;
}

/** What a view can't do without. An embed starts with as little as its lens needs. */
export function wantsOf(view: View, embed: boolean): Wants {
  const reading = view.focus !== null || view.q !== '' || view.view === 'table';
  const spoken = [view.actor, view.claim, view.stance].some((ids) => ids.length > 0);
  return {
    texts: !embed || reading,
    statements: !embed || reading || spoken || view.view !== 'map',
    sources: view.focus !== null || view.view === 'table',
    annex: view.focus !== null || view.paint.startsWith('votes.'),
  };
}

/** Both together; the same object when nothing is added. */
export function addWants(now: Wants, more: Wants): Wants {
  const both = {
    texts: now.texts || more.texts,
    statements: now.statements || more.statements,
    sources: now.sources || more.sources,
    annex: now.annex || more.annex,
  };
  return Object.entries(both).every(([part, wanted]) => wanted === now[part as keyof Wants]) ? now : both;
}
