import { memo } from 'react';
import { HATCH_NAMES, HATCHES } from './hatches';

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
      {HATCH_NAMES.map((name) => {
        const { period, width, turn } = HATCHES[name];
        return (
          <pattern
            key={name}
            id={prefix + name}
            patternUnits="userSpaceOnUse"
            width={period}
            height={period}
            patternTransform={`scale(${unit}) rotate(${turn})`}
          >
            <rect className={`map-hatch map-hatch-${name}`} width={width} height={period} />
          </pattern>
        );
      })}
    </defs>
  );
});
