import { useMemo } from 'react';
import { nameOf } from '../domain/dataset';
import type { Statement } from '../domain/statement';
import { formatNumber } from '../i18n/format';
import { formatLanguage } from '../i18n/formatLanguage';
import { trustWords } from '../i18n/messages/trustWords';
import { coverageOf, type Share } from '../state/coverage';
import './TrustNotes.css';
import { useLens } from './useLens';

/** What a count of statements rests on: who is recorded how often, in which years, from pages in which languages. */
export function CoverageNote({ statements }: { statements: readonly Statement[] }) {
  const { dataset, messages } = useLens();
  const { lang } = messages;
  const words = trustWords(lang);
  const coverage = useMemo(() => coverageOf(dataset, statements), [dataset, statements]);
  const often = coverage.speakers.filter(({ count }) => count > 1);
  const once = coverage.speakers.length - often.length;
  return (
    <section className="trust-note">
      <p>{words.coverageLine(coverage.statements, coverage.speakers.length)}</p>
      {coverage.statements > 0 && (
        <details>
          <summary>{words.coverage}</summary>
          <Shares title={words.bySpeaker} shares={often} nameOf={(id) => nameOf(dataset, id)}>
            {once > 0 && <li>{words.otherSpeakers(once)}</li>}
          </Shares>
          <Shares title={words.byYear} shares={coverage.years} nameOf={(year) => year} />
          {coverage.languages && (
            <Shares
              title={words.byLanguage}
              shares={coverage.languages}
              nameOf={(tag) => (tag === 'und' ? words.unknownLanguage : formatLanguage(tag, lang))}
            />
          )}
        </details>
      )}
    </section>
  );
}

interface SharesProps {
  title: string;
  shares: readonly Share[];
  nameOf: (key: string) => string;
  children?: React.ReactNode;
}

function Shares({ title, shares, nameOf, children }: SharesProps) {
  const { messages } = useLens();
  const most = Math.max(1, ...shares.map(({ count }) => count));
  return (
    <>
      <h4>{title}</h4>
      <ul className="trust-shares">
        {shares.map(({ key, count }) => (
          <li key={key} data-zero={count === 0 || undefined}>
            <bdi>{nameOf(key)}</bdi>
            <meter min={0} max={most} value={count} aria-hidden="true" />
            <span>{formatNumber(count, messages.lang)}</span>
          </li>
        ))}
        {children}
      </ul>
    </>
  );
}
