import { memo } from 'react';
import { useZoomPanContext } from 'react-simple-maps/zoom';
import type { Standing } from '../../domain/member';
import type { Zoomed } from '../../layout/geo/fitFrame';
import type { PlacedLabel } from '../../layout/geo/placeLabels';
import type { Emphasis } from '../../state/emphasis';

interface Props {
  labels: readonly PlacedLabel[];
  standings: ReadonlyMap<string, Standing>;
  emphasis: Emphasis;
  /** The view that the labels were placed for. */
  zoomed: Zoomed;
}

/** Names of states. Hidden from screen readers, for the shapes have them. */
export const StateLabels = memo(function StateLabels({ labels, standings, emphasis, zoomed }: Props) {
  return (
    <g className="map-labels" aria-hidden>
      {labels.map((label) => (
        <Unscaled key={label.id} at={label.at} zoomed={zoomed}>
          {label.leader && (
            <line
              className="map-leader"
              x1={label.leader[0][0] - label.at[0]}
              y1={label.leader[0][1] - label.at[1]}
              x2={label.leader[1][0] - label.at[0]}
              y2={label.leader[1][1] - label.at[1]}
            />
          )}
          <text
            className="map-label"
            // A name is as good to press as its state, which a mark may cover altogether.
            data-hit={label.id}
            data-on={label.inside ? (standings.get(label.id)?.status ?? 'other') : 'beside'}
            data-muted={(emphasis.focus !== null && !emphasis.related.has(label.id)) || undefined}
            dy="0.36em"
            textAnchor="middle"
            fontSize={label.size}
            fontWeight={label.weight}
            letterSpacing={label.spacing || undefined}
          >
            {label.text}
          </text>
        </Unscaled>
      ))}
    </g>
  );
});

interface UnscaledProps {
  /** On the screen, in px, in the view `zoomed`. */
  at: readonly [number, number];
  zoomed: Zoomed;
  children: React.ReactNode;
}

/** Stands where the map goes, and keeps its size whatever the zoom. */
function Unscaled({ at, zoomed, children }: UnscaledProps) {
  const { k } = useZoomPanContext();
  const [x, y] = [(at[0] - zoomed.x) / zoomed.k, (at[1] - zoomed.y) / zoomed.k];
  return <g transform={`translate(${x} ${y}) scale(${1 / k})`}>{children}</g>;
}
