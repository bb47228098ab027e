import { useId, useState } from 'react';
import { shareWords } from '../../i18n/messages/lateWords';
import { useLens } from '../useLens';
import { RadioRow } from './RadioRow';
import { type EmbedLens, LEAST_SIZE, MOST_SIZE, type SnippetSize } from './snippets';

interface Props {
  /** What is given room: another lens brings another height. */
  lens: EmbedLens;
  size: SnippetSize;
  onSize: (size: SnippetSize) => void;
}

const WIDTHS = ['all', 'px'] as const;
/** Text width of many an article, px. */
const USUAL_WIDTH = 640;

/** How much room the article gives. */
export function ShareSize({ lens, size, onSize }: Props) {
  const { messages } = useLens();
  const words = shareWords(messages.lang);
  return (
    <div className="share-size">
      <RadioRow
        legend={words.width}
        values={WIDTHS}
        chosen={size.width === null ? 'all' : 'px'}
        nameOf={(width) => words.widthName[width]}
        onChoose={(width) => onSize({ ...size, width: width === 'all' ? null : USUAL_WIDTH })}
      />
      {size.width !== null && (
        <Pixels
          label={words.widthPx}
          value={size.width}
          least={LEAST_SIZE.width}
          most={MOST_SIZE.width}
          onValue={(width) => onSize({ ...size, width })}
        />
      )}
      <Pixels
        key={lens}
        label={words.height}
        value={size.height}
        least={LEAST_SIZE.height}
        most={MOST_SIZE.height}
        onValue={(height) => onSize({ ...size, height })}
      />
    </div>
  );
}

interface PixelsProps {
  label: string;
  value: number;
  least: number;
  most: number;
  onValue: (value: number) => void;
}

/** A number of pixels, taken over when the field is left or Enter is pressed, if it is within its bounds. */
function Pixels({ label, value, least, most, onValue }: PixelsProps) {
  const { messages } = useLens();
  const id = useId();
  const [text, setText] = useState(String(value));
  const [bad, setBad] = useState(false);

  function take() {
    const number = Number(text.trim());
    const fits = /^\d+$/.test(text.trim()) && number >= least && number <= most;
    setBad(!fits);
    if (fits && number !== value) onValue(number);
  }

  return (
    <div className="share-pixels">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        className="controls-field"
        maxLength={5}
        autoComplete="off"
        value={text}
        aria-invalid={bad}
        aria-describedby={`${id}-fault`}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
      <span className="controls-date-fault" id={`${id}-fault`} role="alert">
        {bad && shareWords(messages.lang).badSize(least, most)}
      </span>
    </div>
  );
}
