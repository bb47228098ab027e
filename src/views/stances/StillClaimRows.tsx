import { kindOf } from '../../domain/dataset';
import { stancesWords } from '../../i18n/messages/stancesWords';
import {
  CHIP_HEIGHT,
  CHIP_STYLE,
  CLAIM_STYLE,
  type PlacedChip,
  type PlacedClaimRow,
  type PlacedClaimRows,
} from '../../layout/graph/placeClaimRows';
import { tenths } from '../../layout/tenths';
import type { Bead, TwoMode } from '../../network/twoMode';
import type { Ink } from '../../theme/ink';
import { stanceColour } from '../../theme/stanceColour';
import type { StillProps } from '../still';
import type { Lit } from './litBeads';

interface Props extends Pick<StillProps, 'dataset' | 'messages' | 'ink'> {
  placed: PlacedClaimRows;
  width: number;
  network: TwoMode;
  lit: Lit;
  focus: string | null;
}

/** A row for each target, against at the left and for at the right, as `ClaimRows` draws them. */
export function StillClaimRows(props: Props) {
  const { placed, width, network, messages, ink } = props;
  const { rows, rest, middle } = placed;
  const words = stancesWords(messages.lang);
  const onClaims = network.targets.every(({ claim }) => claim);
  const sideWords = onClaims ? words.sides : words.sidesOf;
  const rules = [placed.headBottom, ...rows.map((row) => row.bottom)].map((y) => `M16 ${y}H${width - 16}`);
  return (
    <>
      {placed.sides.map(({ side, x, anchor }) => (
        <text
          key={side}
          x={tenths(x)}
          y={placed.headBaseline}
          textAnchor={anchor === 'start' ? undefined : anchor}
          fill={ink('muted')}
        >
          {sideWords[side]}
        </text>
      ))}
      <path d={rules.join('')} fill="none" stroke={ink('line')} />
      <path
        d={rows
          .flatMap(({ chips }) => {
            const ys = chips.map(({ y }) => y);
            if (ys.length === 0) return [];
            const fall = `${Math.min(...ys)}V${Math.max(...ys) + CHIP_HEIGHT}`;
            return [middle.start, middle.end].map((x) => `M${tenths(x)} ${fall}`);
          })
          .join('')}
        fill="none"
        stroke={ink('line')}
        strokeDasharray="2 3"
      />
      {rows.map((row) => (
        <Row key={row.id} row={row} {...props} />
      ))}
      {rest && (
        <text x={16} y={rest.baseline} fill={ink('muted')} data-gathered={rest.beads.length}>
          {`${(onClaims ? words.otherTargets : words.otherThings)(rest.targets.length)} · ${words.statements(countStatements(rest.beads))}`}
        </text>
      )}
      {placed.names.map(({ id, letters, name, x, nameX, baseline }) => (
        <g key={id}>
          <text x={tenths(x)} y={baseline} fontWeight={CHIP_STYLE.letters} fill={ink('text')}>
            {letters}
          </text>
          <text x={tenths(nameX)} y={baseline} fill={ink('muted')}>
            {name}
          </text>
        </g>
      ))}
    </>
  );
}

function countStatements(beads: readonly Bead[]): number {
  return new Set(beads.map(({ statement }) => statement)).size;
}

function Row({ row, width, dataset, ink, lit, focus }: Props & { row: PlacedClaimRow }) {
  const choosing = lit.beads.size > 0;
  const goes = (chip: PlacedChip) => !choosing || chip.beads.some(({ key }) => lit.beads.has(key));
  const muted = !row.chips.some(goes);
  const selected = row.id === focus;
  return (
    <>
      <g
        data-id={row.id}
        data-kind={kindOf(dataset, row.id) ?? undefined}
        data-selected={selected || undefined}
        data-muted={muted || undefined}
      >
        {row.lines.map((line, i) => (
          <text
            key={line}
            x={16}
            y={row.baseline + i * CLAIM_STYLE.line}
            fontSize={CLAIM_STYLE.size}
            fontWeight={CLAIM_STYLE.weight}
            fill={ink(selected ? 'accent' : muted ? 'muted' : 'text')}
          >
            {line}
          </text>
        ))}
        <text
          x={width - 16}
          y={row.baseline}
          textAnchor="end"
          fontSize={CLAIM_STYLE.size}
          fill={ink('muted')}
        >
          {row.statements}
        </text>
      </g>
      {row.chips.map((chip) => (
        <Chip
          key={chip.key}
          chip={chip}
          ink={ink}
          muted={!goes(chip)}
          selected={chip.beads.some(({ statement }) => statement === focus)}
        />
      ))}
    </>
  );
}

interface ChipProps {
  chip: PlacedChip;
  ink: Ink;
  muted: boolean;
  selected: boolean;
}

/** One statement's chip has a plain edge, several a double one; dashed if conditional, dotted if unverified. */
function Chip({ chip, ink, muted, selected }: ChipProps) {
  const { beads, letters, code } = chip;
  const [first] = beads;
  const one = beads.length === 1 && letters !== null ? first : undefined;
  const box = {
    x: tenths(chip.x + 1),
    y: chip.y + 1,
    width: tenths(chip.width - 2),
    height: CHIP_HEIGHT - 2,
    rx: CHIP_HEIGHT / 2 - 1,
  };
  const baseline = chip.y + CHIP_HEIGHT / 2 + 4.2;
  const words = ink(muted ? 'muted' : 'text');
  const edge = ink(letters === null ? 'line-strong' : stanceColour(first?.stance ?? null));
  return (
    <g
      data-id={one?.statement}
      data-kind={one && 'statement'}
      data-stance={one?.stance ?? undefined}
      data-position={one?.position ?? undefined}
      data-gathered={one ? undefined : beads.length}
      data-selected={selected || undefined}
      data-muted={muted || undefined}
    >
      {selected && <rect {...box} fill="none" stroke={ink('accent')} strokeWidth={6} />}
      <rect
        {...box}
        fill={ink('panel')}
        stroke={edge}
        strokeWidth={letters === null ? 1.25 : one ? 2 : 4}
        strokeOpacity={muted ? 0.35 : undefined}
        strokeDasharray={
          letters === null
            ? '3 2.5'
            : one?.unverified
              ? '1.5 3'
              : one && one.condition !== null
                ? '4.2 2.9'
                : undefined
        }
      />
      {!one && letters !== null && <rect {...box} fill="none" stroke={ink('panel')} strokeWidth={1.25} />}
      {letters !== null && (
        <text x={tenths(chip.lettersX)} y={baseline} fontWeight={CHIP_STYLE.letters} fill={words}>
          {letters}
        </text>
      )}
      <text x={tenths(chip.codeX)} y={baseline} fontWeight={CHIP_STYLE.code} fill={words}>
        {code}
      </text>
    </g>
  );
}
