import type { Position, Stance } from '../../domain/stance';
import { useLens } from '../useLens';

interface Props {
  /** The numbers in words. */
  label: string;
  /** From the end of agreement to the end of disagreement. */
  parts: { stance: Stance; position?: Position; count: number; word: string }[];
}

/** Numbers side by side, with a bar whose parts are as wide as they are many. */
export function TallyBar({ label, parts }: Props) {
  const { messages } = useLens();
  return (
    <div className="detail-tally">
      <div className="detail-tally-bar" role="img" aria-label={label}>
        {parts
          .filter(({ count }) => count > 0)
          .map(({ stance, position, count }) => (
            <span
              key={stance}
              className="detail-tally-part"
              data-stance={stance}
              data-position={position}
              style={{ flexGrow: count }}
            >
              <span aria-hidden>{messages.record.stanceCode[`${stance}`]}</span>
            </span>
          ))}
      </div>
      <ul className="detail-tally-numbers" aria-hidden>
        {parts.map(({ stance, count, word }) => (
          <li key={stance} data-stance={stance}>
            <strong>{count}</strong> {word}
          </li>
        ))}
      </ul>
    </div>
  );
}
