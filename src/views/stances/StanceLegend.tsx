import { STANCES, type Stance } from '../../domain/stance';
import { stancesWords } from '../../i18n/messages/stancesWords';
import type { Bead } from '../../network/twoMode';
import { STANCE_MARKS } from '../../theme/stancePalette';
import { useLens } from '../useLens';
import { inkOf } from './BeadMark';

interface Props {
  beads: readonly Bead[];
  gathered: boolean;
  bare: boolean;
  replies: boolean;
}

/** Explains the marks that are drawn, and no others. */
export function StanceLegend({ beads, gathered, bare, replies }: Props) {
  const { messages } = useLens();
  const words = stancesWords(messages.lang).legend;
  const onClaims = beads.every(({ position }) => position !== null);
  const wordOf = (stance: Stance) =>
    onClaims && stance !== 2 && stance !== -2 ? words.position[stance] : words.stance[stance];
  return (
    <ul className="stances-legend" aria-label={words.label}>
      {STANCES.filter((stance) => beads.some((bead) => bead.stance === stance)).map((stance) => (
        <li key={stance}>
          <svg width="34" height="18" viewBox="0 0 34 18" aria-hidden="true" style={{ color: inkOf(stance) }}>
            <LegendLine stance={stance} />
            <circle className="stances-bead-disc" cx="17" cy="9" r="8" />
            <text className="stances-code" x="17" y="13.2" textAnchor="middle">
              {messages.record.stanceCode[stance]}
            </text>
          </svg>
          <span>{wordOf(stance)}</span>
        </li>
      ))}
      {beads.some(({ stance }) => stance === null) && (
        <li>
          <Ring code="?" />
          <span>{words.uncoded}</span>
        </li>
      )}
      {beads.some(({ condition }) => condition !== null) && (
        <li data-conditional="true">
          <Ring code="" />
          <span>{words.conditional}</span>
        </li>
      )}
      {beads.some(({ unverified }) => unverified) && (
        <li data-unverified="true">
          <Ring code="" />
          <span>{words.unverified}</span>
        </li>
      )}
      {gathered && (
        <li>
          <svg width="26" height="18" viewBox="0 0 26 18" aria-hidden="true">
            <rect className="stances-capsule-box" x="1" y="1" width="24" height="16" rx="8" />
            <text className="stances-code" x="13" y="13.2" textAnchor="middle" fill="currentColor">
              n
            </text>
          </svg>
          <span>{words.several}</span>
        </li>
      )}
      {bare && (
        <li>
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <path d="M0 9H18" stroke="var(--muted)" strokeWidth="1.25" fill="none" />
          </svg>
          <span>{words.bare}</span>
        </li>
      )}
      {replies && (
        <li>
          <svg width="20" height="18" viewBox="0 0 20 18" aria-hidden="true">
            <path className="stances-reply-line" d="M1 13Q8 3 14 9" />
            <path className="stances-reply-tip" d="M18 13L11.5 10.8L15 6.8Z" />
          </svg>
          <span>{words.reply}</span>
        </li>
      )}
    </ul>
  );
}

function Ring({ code }: { code: string }) {
  return (
    <svg className="stances-bead" width="20" height="18" viewBox="0 0 20 18" aria-hidden="true">
      <circle className="stances-bead-disc" cx="10" cy="9" r="8" />
      <text className="stances-code" x="10" y="13.2" textAnchor="middle">
        {code}
      </text>
    </svg>
  );
}

function LegendLine({ stance }: { stance: Stance }) {
  const { dash, double, line } = STANCE_MARKS[stance];
  return (
    <g fill="none">
      <path d="M0 9H34" stroke={line} strokeWidth={double ? 5 : 2.25} strokeDasharray={dash ?? undefined} />
      {double && <path className="stances-tie-gap" d="M0 9H34" strokeWidth={2} />}
    </g>
  );
}
