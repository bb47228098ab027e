import type { Ink } from '../../theme/ink';
import { stanceColour } from '../../theme/stanceColour';
import { STANCE_MARKS } from '../../theme/stancePalette';
import { HATCHES, type HatchName } from '../../views/map/hatches';
import { GROUND, HATCH_FILL } from '../../views/map/StillGround';
import type { KeySample } from './pictureKey';

/** Of a sample, px; text follows it. */
export const SAMPLE = { width: 18, height: 16 };
export const LINE_SAMPLE = 30;
export const widthOfSample = ({ kind }: KeySample) => (kind === 'stance' ? LINE_SAMPLE : SAMPLE.width);

interface Props {
  sample: KeySample;
  x: number;
  /** Middle of its line of text. */
  y: number;
  ink: Ink;
  prefix: string;
}

/** One sample of a key, drawn as the stills draw it. */
export function Sample({ sample, x, y, ink, prefix }: Props) {
  const box = { x, y: y - SAMPLE.height / 2, ...SAMPLE, rx: 2.5 };
  switch (sample.kind) {
    case 'status': {
      const { fill, hatch } = GROUND[sample.status];
      const outlined = sample.status === 'observer' || sample.status === 'signatory';
      return (
        <>
          <rect {...box} fill={ink(fill)} />
          {hatch && <rect {...box} fill={`url(#${prefix}key-${hatch})`} />}
          {outlined && (
            <rect
              {...box}
              fill="none"
              stroke={ink('member')}
              strokeWidth={1.5}
              strokeDasharray={sample.status === 'observer' ? '2 2' : '5 3'}
            />
          )}
        </>
      );
    }
    case 'dispute':
      return (
        <>
          <rect {...box} fill={ink('land')} />
          <rect {...box} fill={`url(#${prefix}key-${sample.style})`} />
          {sample.style === 'claim' && (
            <rect {...box} fill="none" stroke={ink('dispute')} strokeDasharray="4 3" />
          )}
        </>
      );
    case 'ring':
      return (
        <>
          <circle cx={x + 9} cy={y} r={7} fill="none" stroke={ink('accent')} strokeWidth={1.75} />
          <circle cx={x + 9} cy={y} r={2.4} fill={ink('accent')} />
        </>
      );
    case 'event':
      return <circle cx={x + 11} cy={y} r={5.5} fill={ink('mark')} />;
    case 'conflict':
      return <rect x={x + 8} y={y - 7} width={6} height={14} rx={3} fill={ink('mark-conflict')} />;
    case 'stance': {
      const { dash, double } = STANCE_MARKS[sample.stance];
      const line = { d: `M${x} ${y}h${LINE_SAMPLE}`, fill: 'none' };
      return (
        <>
          <path
            {...line}
            stroke={ink(stanceColour(sample.stance))}
            strokeWidth={double ? 5 : 2.5}
            strokeDasharray={dash ?? undefined}
          />
          {double && <path {...line} stroke={ink('panel')} strokeWidth={2} />}
        </>
      );
    }
  }
}

/** The hatches that samples are filled with. */
export function SampleHatches({ ink, prefix }: Pick<Props, 'ink' | 'prefix'>) {
  return (
    <defs>
      {(Object.keys(HATCHES) as HatchName[]).map((name) => (
        <pattern
          key={name}
          id={`${prefix}key-${name}`}
          patternUnits="userSpaceOnUse"
          width={HATCHES[name].period * 0.75}
          height={HATCHES[name].period * 0.75}
          patternTransform={`rotate(${HATCHES[name].turn})`}
        >
          <rect
            width={HATCHES[name].width * 0.75}
            height={HATCHES[name].period * 0.75}
            fill={ink(HATCH_FILL[name])}
          />
        </pattern>
      ))}
    </defs>
  );
}
