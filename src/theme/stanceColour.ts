import type { Stance } from '../domain/stance';
import type { ColourName } from './ink';

const LINES: Record<`${Stance}`, ColourName> = {
  '2': 'stance-2',
  '1': 'stance-1',
  '0': 'stance-0',
  '-1': 'stance-n1',
  '-2': 'stance-n2',
};

/** Token of a stance's line; muted text where nothing is coded, for unknown isn't neutral. */
export function stanceColour(stance: Stance | null): ColourName {
  return stance === null ? 'muted' : LINES[stance];
}
