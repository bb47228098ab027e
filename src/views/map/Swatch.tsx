import type { ReactNode } from 'react';
import type { Status } from '../../domain/member';

/** A small sample of a look of the map, 16 px square. */
function Swatch({ children }: { children: ReactNode }) {
  return (
    <svg className="map-swatch" width={16} height={16} viewBox="0 0 16 16" aria-hidden>
      {children}
    </svg>
  );
}

const BOX = { x: 1, y: 1, width: 14, height: 14, rx: 2 };

/** How a state of a status is drawn. `prefix` is that of patterns on the page. */
export function StatusSwatch({ status, prefix }: { status: Status; prefix: string }) {
  return (
    <Swatch>
      <rect className="map-state" data-status={status} {...BOX} />
      {(status === 'frozen' || status === 'former') && <rect {...BOX} fill={`url(#${prefix}${status})`} />}
      {(status === 'observer' || status === 'signatory') && (
        <rect className={`map-outline map-outline-${status}`} x={2} y={2} width={12} height={12} />
      )}
    </Swatch>
  );
}

/** How a disputed area is drawn. */
export function DisputeSwatch({ style, prefix }: { style: 'hatch' | 'claim'; prefix: string }) {
  return (
    <Swatch>
      <rect className="map-state" {...BOX} />
      <rect {...BOX} fill={`url(#${prefix}${style})`} />
      {style === 'claim' && <rect className="map-border map-border-claim" {...BOX} />}
    </Swatch>
  );
}

export function EventSwatch() {
  return (
    <Swatch>
      <circle className="map-event-ring" cx={8} cy={8} r={6} />
      <circle className="map-event-dot" cx={8} cy={8} r={2.2} />
    </Swatch>
  );
}
