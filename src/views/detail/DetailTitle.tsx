import type { ReactNode } from 'react';
import { useDetail } from './useDetail';

/** Name of the record shown. Focus comes here after a step to another record, so that reading begins at the top. */
export function DetailTitle({ children }: { children: ReactNode }) {
  const { headingId } = useDetail();
  return (
    <h2 className="detail-title" id={headingId} tabIndex={-1}>
      {children}
    </h2>
  );
}
