import type { CSSProperties, ReactNode } from 'react';
import type { RecordKind } from '../../domain/ids';
import type { Position, Stance } from '../../domain/stance';

export interface MarkState {
  /** Its full name, in sentences. */
  label: string;
  selected: boolean;
  muted: boolean;
  hovered: boolean;
  /** Whether Tab comes here. */
  current: boolean;
}

export interface MarkHandlers {
  onChoose: (key: string) => void;
  onEnter: (key: string) => void;
  onLeave: () => void;
  onFocus: (key: string) => void;
}

interface Props extends MarkHandlers, MarkState {
  markKey: string;
  className: string;
  id: string | null;
  kind: RecordKind | null;
  stance?: Stance | null;
  position?: Position | null;
  conditional?: boolean;
  unverified?: boolean;
  member?: boolean;
  /** How many it stands for, where it gathers several. */
  gathered?: number;
  style?: CSSProperties;
  /** What is pressed: a shape without words. */
  hit: ReactNode;
  /** What is seen. Its words are short forms of the label, so they aren't read out. */
  children: ReactNode;
}

/** A mark of the picture: what is seen, under a button in its shape that carries its name and its hooks. */
export function Mark(props: Props) {
  const { markKey, id, selected, muted, hovered, onChoose, onEnter, onLeave, onFocus } = props;
  const looks = {
    'data-selected': selected || undefined,
    'data-muted': muted || undefined,
    'data-hovered': hovered || undefined,
    'data-conditional': props.conditional || undefined,
    'data-unverified': props.unverified || undefined,
    'data-gathered': props.gathered,
  };
  return (
    <g
      className={`stances-mark ${props.className}`}
      data-member={props.member || undefined}
      style={props.style}
      {...looks}
    >
      <g aria-hidden={HIDDEN}>{props.children}</g>
      {/* biome-ignore lint/a11y/useSemanticElements: an SVG mark can't be an HTML button. */}
      <g
        className="stances-press"
        role="button"
        tabIndex={props.current ? 0 : -1}
        aria-label={props.label}
        aria-pressed={id === null ? undefined : selected}
        data-mark={markKey}
        data-id={id ?? undefined}
        data-kind={props.kind ?? undefined}
        data-stance={props.stance ?? undefined}
        data-position={props.position ?? undefined}
        {...looks}
        onClick={() => onChoose(markKey)}
        onPointerEnter={() => onEnter(markKey)}
        onPointerLeave={onLeave}
        onFocus={() => onFocus(markKey)}
      >
        {props.hit}
      </g>
    </g>
  );
}

const HIDDEN = true;
