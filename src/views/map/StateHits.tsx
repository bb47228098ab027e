import { memo } from 'react';
import type { Standing } from '../../domain/member';
import { type Fit, toContainer } from '../../layout/geo/fitFrame';
import type { PreparedState } from './prepareFrame';

interface Props {
  states: readonly PreparedState[];
  standings: ReadonlyMap<string, Standing>;
  fit: Fit;
  zoom: number;
}

const TARGET = 24;

/** Where a state of the alliance is too small to hit, a round target about its middle stands in for it. */
export const StateHits = memo(function StateHits({ states, standings, fit, zoom }: Props) {
  return (
    <g aria-hidden>
      {states.map(({ id, bounds, label }) => {
        const [x0, y0, x1, y1] = bounds;
        const small = Math.min(x1 - x0, y1 - y0) * fit.scale * zoom < TARGET;
        const status = standings.get(id)?.status ?? 'other';
        if (!small || status === 'other') return null;
        const [x, y] = toContainer(fit, label);
        return <circle key={id} className="map-hit" data-hit={id} cx={x} cy={y} r={TARGET / 2 / zoom} />;
      })}
    </g>
  );
});
