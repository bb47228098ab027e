import { useId } from 'react';
import { controlsWords } from '../../i18n/messages/controlsWords';
import { trustWords } from '../../i18n/messages/trustWords';
import { BOTH } from '../../state/projections';
import { setCertain, setCoder } from '../../state/transitions';
import { AgreementNote } from '../AgreementNote';
import { CoverageNote } from '../CoverageNote';
import { useLens } from '../useLens';
import './EvidenceFields.css';

/** What counts as evidence: only what is certain, whose coding, and what the counts rest on. */
export function EvidenceFields() {
  const { dataset, go, leftOut, messages, selection, view } = useLens();
  const words = trustWords(messages.lang);
  const { evidence } = controlsWords(messages.lang);
  const id = useId();
  const { coders } = dataset.about;
  const choices = [
    ...coders.map(({ id, name, how }) => ({ id, name, how })),
    ...(coders.length > 1 ? [{ id: BOTH, name: evidence.coderBoth, how: words.bothHow }] : []),
  ];
  const shown = choices.find((choice) => choice.id === view.coder) ?? choices[0];
  return (
    <div className="controls-evidence">
      <label className="controls-evidence-switch">
        <input
          type="checkbox"
          checked={view.certain}
          aria-describedby={`${id}-certain`}
          onChange={(event) => go(setCertain(event.currentTarget.checked))}
        />
        {evidence.certain}
      </label>
      <p id={`${id}-certain`} className="controls-facet-hint">
        {words.certainHint}
        {leftOut && <strong> {evidence.leftOut(leftOut.events, leftOut.statements)}.</strong>}
      </p>
      {choices.length > 1 && (
        <fieldset className="controls-evidence-coders" aria-describedby={`${id}-coder`}>
          <legend>{words.coder}</legend>
          {choices.map((choice, i) => (
            <label key={choice.id} className="controls-evidence-switch">
              <input
                type="radio"
                name={id}
                value={choice.id}
                checked={choice === shown}
                onChange={() => go(setCoder(i === 0 ? null : choice.id))}
              />
              {choice.name}
            </label>
          ))}
          <p id={`${id}-coder`} className="controls-facet-hint">
            {shown?.how}
          </p>
        </fieldset>
      )}
      <AgreementNote />
      <CoverageNote statements={selection.statements} />
    </div>
  );
}
