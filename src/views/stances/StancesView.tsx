import { lazy, type ReactNode, useMemo, useState } from 'react';
import { formatNumber } from '../../i18n/format';
import { stancesWords } from '../../i18n/messages/stancesWords';
import { SCOPES, type Scope } from '../../network/twoMode';
import { Late } from '../Late';
import { LensPanel } from '../LensPanel';
import { useLens } from '../useLens';
import { useSize } from '../useSize';
import { EmptyVoices } from './EmptyVoices';
import { beadsOfDay, litBeads } from './litBeads';
import { NARROW_BELOW } from './narrowBelow';
import { VoicesPicture } from './VoicesPicture';
import { alignmentOf, voicesOf } from './voicesOf';
import './stances.css';

/** Only where there is no room for the graph. */
const ClaimRows = lazy(async () => ({ default: (await import('./ClaimRows')).ClaimRows }));

interface Props {
  /** Stands in place of the picture: loading or failed. */
  notice?: ReactNode;
}

/** The lens of who said what: speakers, what they speak about, and each statement on its line between them. */
export function StancesView({ notice }: Props) {
  const { dataset, selection, emphasis, cursor, messages } = useLens();
  const [scope, setScope] = useState<Scope>('claims');
  const [ref, size] = useSize();
  const words = stancesWords(messages.lang);
  const { statements } = selection;

  const network = useMemo(() => voicesOf(dataset, statements, scope), [dataset, statements, scope]);
  const alignment = useMemo(() => alignmentOf(dataset), [dataset]);
  const lit = useMemo(() => litBeads(network, emphasis), [network, emphasis]);
  const ofDay = useMemo(() => beadsOfDay(network, dataset.statements, cursor), [network, dataset, cursor]);

  const total = dataset.statements.size;
  const shown = statements.length;
  const count = (
    <span data-count="statements" data-total={total}>
      {words.count(
        formatNumber(shown, messages.lang),
        formatNumber(total, messages.lang),
        shown === total,
        shown,
      )}
    </span>
  );
  const tools = (
    <fieldset className="stances-scope">
      <legend className="visually-hidden">{words.scopeLabel}</legend>
      {SCOPES.map((one) => (
        <button
          key={one}
          type="button"
          className="button button-round button-plain stances-scope-button"
          aria-pressed={scope === one}
          onClick={() => setScope(one)}
        >
          {words.scope[one]}
        </button>
      ))}
    </fieldset>
  );

  return (
    <LensPanel lens="stances" title={words.title} aside={count} tools={tools} notice={notice}>
      <div className="stances" ref={ref}>
        {shown === 0 ? (
          <EmptyVoices />
        ) : (
          size &&
          (size.width < NARROW_BELOW ? (
            <Late>
              <ClaimRows network={network} lit={lit} />
            </Late>
          ) : (
            <VoicesPicture
              network={network}
              alignment={alignment}
              lit={lit}
              first={lit.beads.size > 0 ? lit : ofDay}
              scope={scope}
              size={size}
            />
          ))
        )}
      </div>
    </LensPanel>
  );
}
