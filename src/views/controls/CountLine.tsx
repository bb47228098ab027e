import { formatNumber } from '../../i18n/format';
import { controlsWords } from '../../i18n/messages/controlsWords';
import { useLens } from '../useLens';
import './CountLine.css';

/** How much of the record the window and the filters leave: “61 of 160 events · 23 of 150 statements”. */
export function CountLine() {
  const { dataset, leftOut, messages, selection } = useLens();
  const words = controlsWords(messages.lang).counts;
  const counted = (['events', 'statements'] as const).filter((part) => dataset.parts.has(part));
  return (
    <p className="controls-counts">
      {counted.map((part, i) => {
        const shown = selection[part].length;
        const total = dataset[part].size;
        return (
          <span key={part}>
            {i > 0 && <span aria-hidden="true"> · </span>}
            <span data-count={part} data-total={total}>
              {words[part](formatNumber(shown, messages.lang), formatNumber(total, messages.lang), total)}
            </span>
          </span>
        );
      })}
      {leftOut && (
        <span className="controls-left-out">
          {' · '}
          {controlsWords(messages.lang).evidence.leftOut(leftOut.events, leftOut.statements)}
        </span>
      )}
    </p>
  );
}
