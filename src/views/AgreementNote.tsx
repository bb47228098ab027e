import type { AgreementFigures } from '../domain/agreement';
import { formatAlpha } from '../i18n/formatAlpha';
import { trustWords } from '../i18n/messages/trustWords';
import './TrustNotes.css';
import { useLens } from './useLens';

const percent = (part: number, whole: number, lang: string) =>
  new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 }).format(
    whole === 0 ? 0 : part / whole,
  );

/** How far the two coders agree: over everything, or with `claim` on that claim alone. Nothing where one coder stands. */
export function AgreementNote({ claim }: { claim?: string }) {
  const { dataset, messages } = useLens();
  const { agreement } = dataset;
  if (!agreement) return null;
  const { lang } = messages;
  const words = trustWords(lang);
  if (claim !== undefined) {
    const figures = agreement.claims[claim]?.positions;
    if (!figures) return null;
    const { alpha, shared, chosen, same } = figures;
    return <p className="trust-note">{words.onClaim(formatAlpha(alpha, lang), shared, chosen, same)}</p>;
  }
  const { positions, attitudes }: AgreementFigures = agreement.overall;
  return (
    <section className="trust-note">
      <h3>{words.agreement}</h3>
      <p>
        {words.positions(
          formatAlpha(positions.alpha, lang),
          positions.shared,
          positions.chosen,
          percent(positions.same, positions.shared, lang),
        )}
      </p>
      {attitudes && (
        <p>
          {words.attitudes(
            formatAlpha(attitudes.alpha, lang),
            attitudes.shared,
            attitudes.chosen,
            percent(attitudes.same, attitudes.shared, lang),
            percent(attitudes.near, attitudes.shared, lang),
          )}
        </p>
      )}
      <p>{words.selection}</p>
    </section>
  );
}

/** The same in one line, for beside a number that adds up codes. */
export function AgreementLine() {
  const { dataset, messages } = useLens();
  const { agreement } = dataset;
  if (!agreement) return null;
  const { positions, attitudes } = agreement.overall;
  return (
    <p className="trust-note">
      {trustWords(messages.lang).overall(
        formatAlpha(positions.alpha, messages.lang),
        formatAlpha(attitudes?.alpha ?? null, messages.lang),
      )}
    </p>
  );
}
