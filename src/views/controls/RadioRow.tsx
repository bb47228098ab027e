import { type ReactNode, useId } from 'react';

interface Props<Value extends string> {
  legend: string;
  values: readonly Value[];
  chosen: Value;
  nameOf: (value: Value) => ReactNode;
  onChoose: (value: Value) => void;
  /** Says more about what is chosen. */
  hint?: string;
  /** Values that can't be chosen now. */
  disabled?: readonly Value[];
  /** The legend is read out but not shown. */
  quiet?: boolean;
}

/** One of a few, side by side; arrow keys go from one to the next. */
export function RadioRow<Value extends string>(props: Props<Value>) {
  const { legend, values, chosen, nameOf, onChoose, hint, disabled = [], quiet = false } = props;
  const id = useId();
  return (
    <fieldset className="share-row" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend className={quiet ? 'visually-hidden' : 'share-label'}>{legend}</legend>
      <div className="share-options">
        {values.map((value) => (
          <label key={value} className="share-option">
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === chosen}
              disabled={disabled.includes(value)}
              onChange={() => onChoose(value)}
            />
            {nameOf(value)}
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p className="share-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
