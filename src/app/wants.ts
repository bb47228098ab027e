import type { View } from '../state/view';

/** What of a record is needed now, besides what every lens draws from. */
export interface Wants {
  /** Alliance and events with their long texts. */
  texts: boolean;
  /** Statements with their words. */
  words: boolean;
  statements: boolean;
  sources: boolean;
  /** Recorded votes, facilities and corrections. */
  annex: boolean;
}

/** What a view can't do without; a page starts with no more. */
export function wantsOf(view: View, embed: boolean): Wants {
  const reading = view.focus !== null || view.q !== '';
  const spoken = [view.actor, view.claim, view.stance].some((ids) => ids.length > 0);
  const table = view.view === 'table';
  return {
    texts: reading || table,
    words: reading || (table && !embed),
    statements: !embed || reading || spoken || view.view !== 'map',
    sources: view.focus !== null || table,
    annex: view.focus !== null || view.paint.startsWith('votes.'),
  };
}

/** Whatever is read on a page, but for the sources. */
export const WORDS: Wants = { texts: true, words: true, statements: true, sources: false, annex: false };

/** Both together; the same object when nothing is added. */
export function addWants(now: Wants, more: Wants): Wants {
  const both = {
    texts: now.texts || more.texts,
    words: now.words || more.words,
    statements: now.statements || more.statements,
    sources: now.sources || more.sources,
    annex: now.annex || more.annex,
  };
  return Object.entries(both).every(([part, wanted]) => wanted === now[part as keyof Wants]) ? now : both;
}
