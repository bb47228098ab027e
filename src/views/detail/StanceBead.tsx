import type { Stance } from '../../domain/stance';
import { useLens } from '../useLens';

interface Props {
  stance: Stance;
  /** Drawn with a broken ring. */
  conditional?: boolean;
}

/** The step on the scale as a bead: ring in its colour, code inside. The word stands beside it. */
export function StanceBead({ stance, conditional = false }: Props) {
  const { messages } = useLens();
  return (
    <span
      className="detail-bead"
      data-stance={stance}
      data-conditional={conditional || undefined}
      aria-hidden
    >
      {messages.record.stanceCode[`${stance}`]}
    </span>
  );
}
