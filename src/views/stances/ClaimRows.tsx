import { useRef, useState } from 'react';
import { kindOf, nameOf, shortNameOf } from '../../domain/dataset';
import { stancesWords } from '../../i18n/messages/stancesWords';
import { groupSaid, rankTargets, type Said, SIDES, saidOn } from '../../layout/graph/claimSides';
import { type Bead, mixOf, type TwoMode } from '../../network/twoMode';
import { setFocus, setFocusAt } from '../../state/transitions';
import { ScrollSteps } from '../ScrollSteps';
import { useLens } from '../useLens';
import { inkOf } from './BeadMark';
import { codesOf } from './codesOf';
import { initials } from './initials';
import type { Lit } from './litBeads';
import { StanceLegend } from './StanceLegend';
import { tellBead, tellMix } from './tellVoices';

interface Props {
  network: TwoMode;
  lit: Lit;
}

/**
 * For narrow panels: a row for each target, the most spoken about first, with who is against at the start, in between
 * in the middle, and for at the end. Several statements of one speaker on one side are one chip until it is opened.
 */
export function ClaimRows({ network, lit }: Props) {
  const { dataset, emphasis, messages, go } = useLens();
  const words = stancesWords(messages.lang);
  const scroller = useRef<HTMLDivElement>(null);
  const choosing = lit.beads.size > 0;
  const targets = rankTargets(network.targets, lit.parties);
  const beads = network.ties.flatMap((tie) => tie.beads);
  const onClaims = network.targets.every(({ claim }) => claim);
  const sideWords = onClaims ? words.sides : words.sidesOf;
  return (
    <>
      <div className="stances-rows-scroll" ref={scroller}>
        <div className="stances-sides" aria-hidden="true">
          {SIDES.map((side) => (
            <span key={side} data-side={side}>
              {sideWords[side]}
            </span>
          ))}
        </div>
        <ol className="stances-rows">
          {targets.map((target) => {
            const said = saidOn(network.ties, target.id);
            return (
              <li
                key={target.id}
                className="stances-row"
                data-muted={(choosing && !said.some(({ key }) => lit.beads.has(key))) || undefined}
              >
                <button
                  type="button"
                  className="stances-row-target"
                  data-id={target.id}
                  data-kind={kindOf(dataset, target.id) ?? undefined}
                  data-selected={emphasis.focus === target.id || undefined}
                  aria-pressed={emphasis.focus === target.id}
                  onClick={() => go(setFocus(target.id))}
                >
                  <span>{shortNameOf(dataset, target.id)}</span>
                  <span className="stances-row-count">{target.statements}</span>
                  <span className="visually-hidden">
                    {` ${words.statements(target.statements)}: ${tellMix(messages, mixOf(said))}. ${nameOf(dataset, target.id)}`}
                  </span>
                </button>
                <div className="stances-row-sides">
                  {SIDES.map((side) => (
                    <ul key={side} data-side={side} aria-label={sideWords[side]}>
                      {groupSaid(said, side).map((group) => (
                        <Chips
                          key={group[0]?.speaker}
                          group={group}
                          target={target.id}
                          lit={lit}
                          choosing={choosing}
                          onChoose={(bead) => go(setFocusAt(bead.statement, bead.day))}
                        />
                      ))}
                    </ul>
                  ))}
                </div>
              </li>
            );
          })}
        </ol>
        <StanceLegend beads={beads} gathered={false} bare={false} replies={false} />
      </div>
      <ScrollSteps box={scroller} />
    </>
  );
}

interface ChipsProps {
  group: readonly Said[];
  target: string;
  lit: Lit;
  choosing: boolean;
  onChoose: (bead: Bead) => void;
}

/** One statement's chip; or one for several, which opens into theirs. Opens by itself when one of them is chosen. */
function Chips({ group, target, lit, choosing, onChoose }: ChipsProps) {
  const { dataset, emphasis, messages } = useLens();
  const [open, setOpen] = useState(false);
  const first = group[0];
  if (!first) return null;
  const letters = initials(nameOf(dataset, first.speaker));
  const chosen = group.some(({ statement }) => statement === emphasis.focus);
  if (group.length > 1 && !open && !chosen) {
    const words = stancesWords(messages.lang);
    return (
      <li>
        <button
          type="button"
          className="stances-chip"
          data-gathered={group.length}
          data-muted={(choosing && !group.some(({ key }) => lit.beads.has(key))) || undefined}
          aria-expanded={false}
          style={{ color: inkOf(first.stance) }}
          onClick={() => setOpen(true)}
        >
          <span className="stances-chip-who">{letters}</span>
          <span className="stances-chip-code">
            {codesOf(mixOf(group), messages)
              .map(({ text }) => text)
              .join(' ')}
          </span>
          <span className="visually-hidden">
            {` ${nameOf(dataset, first.speaker)}: ${words.statements(group.length)}. ${words.opens}`}
          </span>
        </button>
      </li>
    );
  }
  return group.map((bead) => (
    <li key={bead.key}>
      <button
        type="button"
        className="stances-chip"
        data-id={bead.statement}
        data-kind="statement"
        data-stance={bead.stance ?? undefined}
        data-position={bead.position ?? undefined}
        data-conditional={bead.condition !== null || undefined}
        data-unverified={bead.unverified || undefined}
        data-selected={bead.statement === emphasis.focus || undefined}
        data-muted={(choosing && !lit.beads.has(bead.key)) || undefined}
        aria-pressed={bead.statement === emphasis.focus}
        style={{ color: inkOf(bead.stance) }}
        onClick={() => onChoose(bead)}
      >
        <span className="stances-chip-who">{letters}</span>
        <span className="stances-chip-code">{codeOf(messages, bead)}</span>
        <span className="visually-hidden">
          {` ${tellBead(dataset, messages, bead.speaker, target, bead).head}`}
        </span>
      </button>
    </li>
  ));
}

function codeOf(messages: ReturnType<typeof useLens>['messages'], { stance }: Bead): string {
  return stance === null ? '?' : messages.record.stanceCode[stance];
}
