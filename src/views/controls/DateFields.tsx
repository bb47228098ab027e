import { type KeyboardEvent, useId, useState } from 'react';
import { isoDay } from '../../domain/partialDate';
import { formatYear } from '../../i18n/format';
import { controlsWords } from '../../i18n/messages/controlsWords';
import { setWindow } from '../../state/transitions';
import { useLens } from '../useLens';
import { type DateFault, type DateTexts, readDates } from './readDates';

/** The window and the cursor by keyboard; written anew when they are moved elsewhere. */
export function DateFields() {
  const { cursor, view } = useLens();
  const given = { from: view.from ?? '', to: view.to ?? '', t: view.t ?? isoDay(cursor) };
  return <Fields key={`${given.from}/${given.to}/${given.t}`} given={given} />;
}

function Fields({ given }: { given: DateTexts }) {
  const { extent, go, messages } = useLens();
  const words = controlsWords(messages.lang).filter;
  const id = useId();
  const [texts, setTexts] = useState(given);
  const [faults, setFaults] = useState<Partial<Record<keyof DateTexts, DateFault>>>({});

  function apply() {
    const read = readDates(texts, extent);
    setFaults('faults' in read ? read.faults : {});
    if ('dates' in read) go((view) => ({ ...view, ...read.dates }));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') apply();
  }

  function say(fault: DateFault, text: string): string {
    if (fault === 'bad') return words.badDate(text.trim());
    if (fault === 'backwards') return words.backwards;
    return words.outside(formatYear(extent.from, messages.lang), formatYear(extent.to, messages.lang));
  }

  const labels = { from: words.from, to: words.to, t: words.cursor };
  return (
    <div className="controls-dates">
      <p className="controls-facet-hint" id={`${id}-form`}>
        {words.form}
      </p>
      {(['from', 'to', 't'] as const).map((name) => {
        const fault = faults[name];
        return (
          <div key={name} className={`controls-date controls-date-${name}`}>
            <label htmlFor={`${id}-${name}`}>{labels[name]}</label>
            <input
              id={`${id}-${name}`}
              type="text"
              inputMode="numeric"
              className="controls-field"
              maxLength={16}
              autoComplete="off"
              value={texts[name]}
              aria-invalid={fault !== undefined}
              aria-describedby={`${id}-form ${id}-${name}-fault`}
              onChange={(event) => setTexts({ ...texts, [name]: event.currentTarget.value })}
              onKeyDown={onKeyDown}
            />
            <span className="controls-date-fault" id={`${id}-${name}-fault`} role="alert">
              {fault && say(fault, texts[name])}
            </span>
          </div>
        );
      })}
      <div className="controls-date-buttons">
        <button type="button" className="button button-main" onClick={apply}>
          {words.apply}
        </button>
        <button type="button" className="button" onClick={() => go(setWindow(null, null))}>
          {words.wholeRecord}
        </button>
      </div>
    </div>
  );
}
