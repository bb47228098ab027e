import { type ReactNode, useId } from 'react';
import { STATUSES, type Status } from '../../domain/member';
import { useLens } from '../useLens';
import { MapPatterns } from './MapPatterns';

interface Props {
  /** Statuses that a state of the picture has now. */
  statuses: ReadonlySet<Status>;
  disputes: boolean;
  claims: boolean;
  events: number;
  /** On a narrow map the key opens on demand. */
  folded: boolean;
  onListEvents: () => void;
}

/** Says what every look on the map means; names nothing that is not drawn. */
export function MapLegend({ statuses, disputes, claims, events, folded, onListEvents }: Props) {
  const { messages } = useLens();
  const prefix = `${useId()}-`;
  const items = (
    <ul className="map-legend">
      {STATUSES.filter((status) => statuses.has(status)).map((status) => (
        <li key={status} data-status={status}>
          <Swatch>
            <rect className="map-state" data-status={status} x={1} y={1} width={14} height={14} rx={2} />
            {(status === 'frozen' || status === 'former') && (
              <rect x={1} y={1} width={14} height={14} rx={2} fill={`url(#${prefix}${status})`} />
            )}
            {(status === 'observer' || status === 'signatory') && (
              <rect className={`map-outline map-outline-${status}`} x={2} y={2} width={12} height={12} />
            )}
          </Swatch>
          {messages.record.statusShort[status]}
        </li>
      ))}
      {disputes && (
        <li>
          <Swatch>
            <rect className="map-state" x={1} y={1} width={14} height={14} rx={2} />
            <rect x={1} y={1} width={14} height={14} rx={2} fill={`url(#${prefix}hatch)`} />
          </Swatch>
          {messages.map.legendDispute}
        </li>
      )}
      {claims && (
        <li>
          <Swatch>
            <rect className="map-state" x={1} y={1} width={14} height={14} rx={2} />
            <rect x={1} y={1} width={14} height={14} rx={2} fill={`url(#${prefix}claim)`} />
            <rect className="map-border map-border-claim" x={1} y={1} width={14} height={14} />
          </Swatch>
          {messages.map.legendClaim}
        </li>
      )}
      {events > 0 && (
        <li>
          <button type="button" className="map-legend-button" onClick={onListEvents}>
            <Swatch>
              <circle className="map-event-ring" cx={8} cy={8} r={6} />
              <circle className="map-event-dot" cx={8} cy={8} r={2.2} />
            </Swatch>
            {messages.map.listEvents(events)}
          </button>
        </li>
      )}
    </ul>
  );
  return (
    <>
      <svg className="map-legend-defs" aria-hidden>
        <MapPatterns prefix={prefix} unit={0.75} />
      </svg>
      {folded ? (
        <details className="map-legend-fold">
          <summary className="button button-round">{messages.map.legend}</summary>
          {items}
        </details>
      ) : (
        items
      )}
    </>
  );
}

function Swatch({ children }: { children: ReactNode }) {
  return (
    <svg className="map-swatch" width={16} height={16} viewBox="0 0 16 16" aria-hidden>
      {children}
    </svg>
  );
}
