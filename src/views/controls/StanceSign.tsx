import type { Stance } from '../../domain/stance';
import { STANCE_MARKS } from '../../theme/stancePalette';
import { useLens } from '../useLens';

/** Code and line of a stance, as the pictures draw it. Decorative: the name stands beside it. */
export function StanceSign({ stance }: { stance: `${Stance}` }) {
  const { messages } = useLens();
  const { line, dash, double } = STANCE_MARKS[stance];
  return (
    <span className="controls-stance" aria-hidden="true">
      <svg width="26" height="10" viewBox="0 0 26 10" focusable="false" aria-hidden="true">
        {(double ? [3, 7] : [5]).map((y) => (
          <line
            key={y}
            x1="1"
            x2="25"
            y1={y}
            y2={y}
            stroke={line}
            strokeWidth="2"
            strokeDasharray={dash ?? undefined}
          />
        ))}
      </svg>
      <span className="controls-stance-code">{messages.record.stanceCode[stance]}</span>
    </span>
  );
}
