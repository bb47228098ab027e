import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { kindOf, nameOf } from '../../domain/dataset';
import { stancesWords } from '../../i18n/messages/stancesWords';
import { type PlacedVoices, placeVoices, type Side } from '../../layout/graph/placeVoices';
import { marksOf, tieMarkKey } from '../../layout/graph/walkVoices';
import type { Scope, TwoMode } from '../../network/twoMode';
import { setFocus, setFocusAt } from '../../state/transitions';
import { ScrollSteps } from '../ScrollSteps';
import { setHover, useHover } from '../useHover';
import { useLens } from '../useLens';
import { type Size, useSize } from '../useSize';
import { BeadMark } from './BeadMark';
import { initials } from './initials';
import type { Lit } from './litBeads';
import { measureText } from './measureText';
import { PartyMark } from './PartyMark';
import { ReplyMarks } from './ReplyMarks';
import { StanceLegend } from './StanceLegend';
import { GatheredMark, TieLine } from './TieMarks';
import { tellMark } from './tellVoices';
import { useFontsReady } from './useFontsReady';
import { useVoicesKeys } from './useVoicesKeys';
import { VoicesTooltip } from './VoicesTooltip';
import { voicesLabels } from './voicesLabels';
import { ZOOMS, ZoomButtons } from './ZoomButtons';

interface Props {
  network: TwoMode;
  alignment: ReadonlyMap<string, number>;
  /** What goes with what is chosen. */
  lit: Lit;
  /** What is placed first: the same, or what was said on the cursor's day. */
  first: Lit;
  scope: Scope;
  size: Size;
}

const NOTHING: ReadonlySet<never> = new Set();
/** Least height of what stands beneath, px, until it is measured. */
const FOOT = 56;
/** Lower than this, px, the picture scrolls. */
const LEAST_HEIGHT = 200;

/** Speakers left, what they speak about right, statements between. Measures, places, and hands out what marks need. */
export function VoicesPicture({ network, alignment, lit, first, scope, size }: Props) {
  const { dataset, emphasis, standings, messages, go, cooperative } = useLens();
  const words = stancesWords(messages.lang);
  const hover = useHover();
  const fonts = useFontsReady();
  const hint = useId();
  const [open, setOpen] = useState<ReadonlySet<string>>(NOTHING);
  const [unfolded, setUnfolded] = useState<ReadonlySet<Side>>(NOTHING);
  const [zoom, setZoom] = useState(0);
  const [tip, setTip] = useState<string | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [measureRoom, room] = useSize();
  const setScroller = useCallback(
    (element: HTMLDivElement | null) => {
      scroller.current = element;
      measureRoom(element);
    },
    [measureRoom],
  );
  const picture = useRef<SVGSVGElement>(null);

  const width = room?.width ?? size.width;
  const height = Math.max(room?.height ?? size.height - FOOT, LEAST_HEIGHT);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `fonts` changes what measureText answers.
  const placed = useMemo(
    () =>
      placeVoices(
        {
          network,
          alignment,
          ...voicesLabels(dataset, network, scope, messages),
          lit: first.beads,
          wanted: first.parties,
          open,
          unfolded,
          measure: measureText,
        },
        { width, height: height * (ZOOMS[zoom] ?? 1) },
      ),
    [network, alignment, dataset, messages, scope, first, open, unfolded, zoom, width, height, fonts],
  );

  const others = useMemo(
    () =>
      new Map(
        [...placed.speakers, ...placed.targets]
          .filter(({ id }) => id === null)
          .map(({ side, lines }) => [side as string, lines.join(' ')]),
      ),
    [placed],
  );
  const tell = useCallback(
    (key: string) => tellMark(dataset, messages, placed, key, others),
    [dataset, messages, placed, others],
  );

  const labels = useMemo(() => {
    const keysOfAll = [...placed.speakers, ...placed.targets].map(({ key }) => key);
    return new Map([...keysOfAll, ...placed.ties.flatMap(marksOf)].map((key) => [key, tell(key).label]));
  }, [placed, tell]);

  const reset = () => {
    setZoom(0);
    setUnfolded(NOTHING);
    setOpen(NOTHING);
  };
  const step = useCallback(
    (by: number) => setZoom((now) => Math.min(Math.max(now + by, 0), ZOOMS.length - 1)),
    [],
  );

  const choose = useCallback(
    (key: string) => {
      const party = partyOf(placed, key);
      if (party) {
        if (party.id === null) setUnfolded((now) => new Set([...now, party.side]));
        else go(setFocus(party.id));
        return;
      }
      const bead = beadOf(placed, key);
      if (bead) {
        go(setFocusAt(bead.statement, bead.day));
        return;
      }
      const tie = placed.ties.find((one) => tieMarkKey(one) === key);
      if (!tie) return;
      const folded = foldedSides(placed, tie);
      // What gathers others opens by giving the others rows; a tie of two opens on its line, the last chosen alone.
      if (folded.length > 0) setUnfolded((now) => new Set([...now, ...folded]));
      else setOpen(new Set([tie.key]));
    },
    [placed, go],
  );

  const keys = useVoicesKeys({
    placed,
    picture,
    scroller,
    focus: emphasis.focus,
    choose,
    zoom: step,
    reset,
    dismiss: () => setTip(null),
    dismissable: tip !== null,
  });

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      step(event.deltaY < 0 ? 1 : -1);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [step]);

  const { visit } = keys;
  const handlers = useMemo(
    () => ({
      onChoose: choose,
      onEnter: (key: string) => {
        setTip(key);
        setHover(beadOf(placed, key)?.statement ?? partyOf(placed, key)?.id ?? null);
      },
      onLeave: () => {
        setTip(null);
        setHover(null);
      },
      onFocus: (key: string) => {
        visit(key);
        if (picture.current?.querySelector(':focus-visible')) setTip(key);
      },
    }),
    [choose, placed, visit],
  );
  const choosing = lit.beads.size > 0;
  const isMuted = (keysOf: readonly { key: string }[]) =>
    choosing && !keysOf.some(({ key }) => lit.beads.has(key));
  const stateOf = (key: string, id: string | null, muted: boolean) => ({
    label: labels.get(key) ?? '',
    selected: id !== null && id === emphasis.focus,
    muted,
    hovered: id !== null && id === hover,
    current: key === keys.current,
  });
  const present = placed.ties.flatMap(({ beads }) => beads);
  const counts = [network.statements, network.speakers.length, network.targets.length] as const;

  return (
    <div className="stances-stage" data-cooperative={cooperative || undefined}>
      <div className="stances-scroll" ref={setScroller} onScroll={() => setTip(null)}>
        {/* biome-ignore lint/a11y/useSemanticElements: a picture of buttons can't be a fieldset. */}
        <svg
          ref={picture}
          className="stances-picture"
          width={placed.width}
          height={placed.height}
          role="group"
          aria-label={words.picture(...counts)}
          aria-describedby={hint}
          onKeyDown={keys.onKeyDown}
          onBlur={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) setTip(null);
          }}
        >
          {placed.ties.map((tie) => (
            <TieLine
              key={tie.key}
              tie={tie}
              muted={isMuted(tie.beads)}
              lit={choosing && !isMuted(tie.beads)}
            />
          ))}
          <ReplyMarks replies={placed.replies} choosing={choosing} />
          {placed.ties
            .filter(({ form }) => form !== 'beads')
            .map((tie) => (
              <GatheredMark
                key={tie.key}
                tie={tie}
                markKey={tieMarkKey(tie)}
                messages={messages}
                {...stateOf(tieMarkKey(tie), null, isMuted(tie.beads))}
                {...handlers}
              />
            ))}
          {[...placed.speakers, ...placed.targets].map((party) => {
            const own = placed.ties.filter(({ from, to }) => from === party.key || to === party.key);
            const speaker = network.speakers.find(({ id }) => id === party.id);
            const status = speaker ? standings.get(speaker.for)?.status : undefined;
            return (
              <PartyMark
                key={party.key}
                party={party}
                kind={party.id === null ? null : kindOf(dataset, party.id)}
                initials={party.id === null ? `+${party.folded.length}` : initials(nameOf(dataset, party.id))}
                member={status === 'member' || status === 'frozen'}
                {...stateOf(
                  party.key,
                  party.id,
                  choosing &&
                    isMuted(own.flatMap(({ beads }) => beads)) &&
                    !(party.id !== null && lit.parties.has(party.id)),
                )}
                {...handlers}
              />
            );
          })}
          {placed.ties.flatMap((tie) =>
            tie.marks.map((bead) => (
              <BeadMark
                key={bead.key}
                bead={bead}
                code={bead.stance === null ? '?' : messages.record.stanceCode[bead.stance]}
                {...stateOf(bead.key, bead.statement, isMuted([bead]))}
                {...handlers}
              />
            )),
          )}
        </svg>
      </div>
      <p className="visually-hidden" id={hint}>
        {words.keys}
      </p>
      <ScrollSteps box={scroller} />
      <div className="stances-foot">
        <StanceLegend
          beads={present}
          gathered={placed.ties.some(({ form }) => form === 'capsule')}
          bare={placed.ties.some(({ form }) => form === 'bare')}
          replies={placed.replies.length > 0}
        />
        <ZoomButtons
          zoom={zoom}
          changed={zoom > 0 || unfolded.size + open.size > 0}
          onStep={step}
          onReset={reset}
        />
      </div>
      {tip && (
        <VoicesTooltip
          told={tell(tip)}
          at={anchorOf(placed, tip)}
          scroll={scroller.current?.scrollTop ?? 0}
          room={{ width: size.width, height: size.height }}
        />
      )}
    </div>
  );
}

function partyOf(placed: PlacedVoices, key: string) {
  return [...placed.speakers, ...placed.targets].find((party) => party.key === key);
}

function beadOf(placed: PlacedVoices, key: string) {
  for (const { marks } of placed.ties) {
    const bead = marks.find((mark) => mark.key === key);
    if (bead) return bead;
  }
  return undefined;
}

function foldedSides(placed: PlacedVoices, tie: { from: string; to: string }): Side[] {
  return [tie.from, tie.to].flatMap((key) => {
    const party = partyOf(placed, key);
    return party && party.id === null ? [party.side] : [];
  });
}

/** Centre and half height of a mark, for what is said beside it. */
function anchorOf(placed: PlacedVoices, key: string): { x: number; y: number; reach: number } {
  const party = partyOf(placed, key);
  if (party) return { x: party.x, y: party.y, reach: party.height / 2 };
  const bead = beadOf(placed, key);
  if (bead) return { x: bead.x, y: bead.y, reach: 12 };
  const tie = placed.ties.find((one) => tieMarkKey(one) === key);
  return tie ? { ...tie.middle, reach: 12 } : { x: 0, y: 0, reach: 0 };
}
