import type { Stance } from '../domain/stance';

/** How a stance is drawn when colour is not enough: dash of the line (SVG `stroke-dasharray`) and end of the arrow. */
export interface StanceMark {
  /** Custom property of the line's colour. */
  line: string;
  /** Custom property of the fill. */
  fill: string;
  /** Dash pattern in px at width 2; null for a plain line. */
  dash: string | null;
  /** Whether the line is drawn double. */
  double: boolean;
  end: 'filled-triangle' | 'open-triangle' | 'none' | 'bar' | 'cross';
}

/** accessibility.md, section 5. */
export const STANCE_MARKS: Record<`${Stance}`, StanceMark> = {
  '2': {
    line: 'var(--stance-2)',
    fill: 'var(--stance-2-fill)',
    dash: null,
    double: true,
    end: 'filled-triangle',
  },
  '1': {
    line: 'var(--stance-1)',
    fill: 'var(--stance-1-fill)',
    dash: null,
    double: false,
    end: 'open-triangle',
  },
  '0': { line: 'var(--stance-0)', fill: 'var(--stance-0-fill)', dash: '9 5', double: false, end: 'none' },
  '-1': { line: 'var(--stance-n1)', fill: 'var(--stance-n1-fill)', dash: '5 4', double: false, end: 'bar' },
  '-2': {
    line: 'var(--stance-n2)',
    fill: 'var(--stance-n2-fill)',
    dash: '1.5 4',
    double: false,
    end: 'cross',
  },
};
