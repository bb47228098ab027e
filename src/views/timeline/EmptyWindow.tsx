import { timelineWords } from '../../i18n/messages/timelineWords';
import { isFiltered } from '../../state/selectors';
import { clearFilters } from '../../state/transitions';
import { useLens } from '../useLens';
import { useTimeMoves } from './useTimeMoves';

/** Says that nothing is to be seen, and the way to something. */
export function EmptyWindow({ top }: { top?: number }) {
  const { view, go, messages } = useLens();
  const moves = useTimeMoves();
  const words = timelineWords(messages.lang);
  const filtered = isFiltered(view);
  return (
    <div
      className="timeline-empty"
      role="status"
      style={top === undefined ? undefined : { insetBlockStart: top }}
    >
      <p>{filtered ? words.emptyFiltered : words.empty}</p>
      {!moves.isWhole && (
        <button type="button" className="button" onClick={moves.whole}>
          {words.whole}
        </button>
      )}
      {filtered && (
        <button type="button" className="button" data-action="clear" onClick={() => go(clearFilters)}>
          {words.clear}
        </button>
      )}
    </div>
  );
}
