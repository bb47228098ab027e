import { useId, useState } from 'react';
import { formatYear } from '../../i18n/format';
import { controlsWords } from '../../i18n/messages/controlsWords';
import { shareWords } from '../../i18n/messages/lateWords';
import type { View } from '../../state/view';
import { useLens } from '../useLens';
import { type DateFault, type DateTexts, readDates } from './readDates';

interface Props {
  view: View;
  onDates: (dates: Pick<View, 't' | 'from' | 'to'>) => void;
}

const NAMES = ['t', 'from', 'to'] as const;

/** The date and the window, taken over as soon as all three can be read. */
export function ShareDates({ view, onDates }: Props) {
  const { extent, messages } = useLens();
  const words = shareWords(messages.lang);
  const { from, to, form, badDate, backwards, outside } = controlsWords(messages.lang).filter;
  const id = useId();
  const [texts, setTexts] = useState<DateTexts>({
    t: view.t ?? '',
    from: view.from ?? '',
    to: view.to ?? '',
  });
  const [faults, setFaults] = useState<Partial<Record<keyof DateTexts, DateFault>>>({});

  function write(name: keyof DateTexts, text: string) {
    const next = { ...texts, [name]: text };
    setTexts(next);
    const read = readDates(next, extent);
    if ('dates' in read) onDates(read.dates);
    // What is being typed is not a fault yet: it is told of when the field is left.
    if ('dates' in read) setFaults({});
  }

  function check() {
    const read = readDates(texts, extent);
    setFaults('faults' in read ? read.faults : {});
  }

  function say(fault: DateFault, text: string): string {
    if (fault === 'bad') return badDate(text.trim());
    if (fault === 'backwards') return backwards;
    return outside(formatYear(extent.from, messages.lang), formatYear(extent.to, messages.lang));
  }

  const labels = { t: words.cursor, from, to };
  return (
    <fieldset className="share-row" aria-describedby={`${id}-form`}>
      <legend className="share-label">{words.dates}</legend>
      <div className="share-dates">
        {NAMES.map((name) => {
          const fault = faults[name];
          return (
            <div key={name} className="share-date">
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
                aria-describedby={`${id}-${name}-fault`}
                onChange={(event) => write(name, event.currentTarget.value)}
                onBlur={check}
              />
              <span className="controls-date-fault" id={`${id}-${name}-fault`} role="alert">
                {fault && say(fault, texts[name])}
              </span>
            </div>
          );
        })}
      </div>
      <p className="share-hint" id={`${id}-form`}>
        {form} {words.emptyDates}
      </p>
    </fieldset>
  );
}
