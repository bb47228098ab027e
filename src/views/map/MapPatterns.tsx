import { memo } from 'react';

interface Props {
  /** Unique on the page; the patterns are called `${prefix}frozen` and so on. */
  prefix: string;
  /** Units of the drawing per px of the screen, so that a hatch keeps its width at every size and zoom. */
  unit: number;
}

/** Hatches: strokes on nothing, laid over a solid fill, so that the fill beneath may ease from colour to colour. */
export const MapPatterns = memo(function MapPatterns({ prefix, unit }: Props) {
  return (
    <defs>
      <Hatch id={`${prefix}frozen`} unit={unit} period={9} width={3.6} />
      <Hatch id={`${prefix}former`} unit={unit} period={6} width={1.5} />
      <Hatch id={`${prefix}hatch`} unit={unit} period={5} width={1} turn={-45} />
      <Hatch id={`${prefix}claim`} unit={unit} period={8} width={0.8} turn={-45} />
    </defs>
  );
});

interface HatchProps {
  id: string;
  unit: number;
  /** From stroke to stroke, in px. */
  period: number;
  width: number;
  turn?: number;
}

function Hatch({ id, unit, period, width, turn = 45 }: HatchProps) {
  const kind = id.slice(id.lastIndexOf('-') + 1);
  return (
    <pattern
      id={id}
      patternUnits="userSpaceOnUse"
      width={period}
      height={period}
      patternTransform={`scale(${unit}) rotate(${turn})`}
    >
      <rect className={`map-hatch map-hatch-${kind}`} width={width} height={period} />
    </pattern>
  );
}
