import { useId } from 'react';
import type { Spell, SpellStatus } from '../../domain/member';
import { formatDay, formatYear } from '../../i18n/format';
import { detailWords } from '../../i18n/messages/lateWords';
import { useLens } from '../useLens';
import { useSize } from '../useSize';
import { placeSpells } from './placeSpells';

interface Props {
  name: string;
  spells: readonly Spell[];
}

const HATCHED: ReadonlySet<SpellStatus> = new Set(['frozen', 'suspended']);
const ROW = 22;
const LABEL = 16;

/** Standing through time as bars: the law above, the state's own word below, the cursor across. */
export function SpellStrip({ name, spells }: Props) {
  const { messages, extent, cursor } = useLens();
  const [ref, size] = useSize();
  const pattern = useId();
  const words = detailWords(messages.lang);
  const year = (day: number) => formatYear(day, messages.lang);
  const width = size?.width ?? 0;
  const strip = placeSpells(spells, { width, from: extent.from, to: extent.to, apart: 44 });
  const rowHeight = LABEL + ROW;
  const height = strip.rows.length * rowHeight + 20;
  return (
    <div ref={ref} className="detail-strip" style={{ blockSize: height }}>
      {size && (
        <svg
          width={width}
          height={height}
          role="img"
          aria-label={words.strip(name, year(extent.from), year(extent.to))}
        >
          <defs>
            <pattern
              id={pattern}
              width={7}
              height={7}
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect className="detail-hatch-ground" width={7} height={7} />
              <rect className="detail-hatch-line" width={3} height={7} />
            </pattern>
          </defs>
          {strip.rows.map((track, row) => (
            <g key={track}>
              <text className="detail-strip-label" y={row * rowHeight + 12}>
                {messages.record.track[track]}
              </text>
              <rect
                className="detail-strip-track"
                y={row * rowHeight + LABEL}
                width={width}
                height={ROW - 6}
              />
            </g>
          ))}
          {strip.spells.map((spell) => (
            <rect
              key={spell.id}
              className="detail-strip-spell"
              data-spell={spell.status}
              x={spell.x}
              y={spell.row * rowHeight + LABEL}
              width={spell.width}
              height={ROW - 6}
              style={HATCHED.has(spell.status) ? { fill: `url(#${pattern})` } : undefined}
            >
              <title>{messages.record.spell[spell.status]}</title>
            </rect>
          ))}
          {strip.years.map(({ year, x }) => (
            <text
              key={year}
              className="detail-strip-year"
              x={x}
              y={height - 4}
              textAnchor={x < 16 ? 'start' : x > width - 16 ? 'end' : 'middle'}
            >
              {year}
            </text>
          ))}
          <line
            className="detail-strip-cursor"
            x1={strip.xOf(cursor)}
            x2={strip.xOf(cursor)}
            y1={LABEL - 4}
            y2={height - 18}
          >
            <title>{words.cursorAt(formatDay(cursor, messages.lang))}</title>
          </line>
        </svg>
      )}
    </div>
  );
}
