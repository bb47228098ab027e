import { createContext, useContext } from 'react';

/** How a part of the record stands that is fetched when the first detail opens. */
export interface PartState {
  status: 'loading' | 'ready' | 'failed';
  retry: () => void;
}

/** What the parts of the panel share. */
export interface Detail {
  /** Id that the heading of the record takes; the panel is labelled by it. */
  headingId: string;
  /** Opens another record in the panel. */
  follow: (id: string) => void;
  /** The long texts of events. */
  texts: PartState;
  sources: PartState;
}

export const DetailContext = createContext<Detail | null>(null);

export function useDetail(): Detail {
  const detail = useContext(DetailContext);
  if (!detail) throw new Error('useDetail outside of the panel');
  return detail;
}
