import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The frames of the map under `data/geo/frames`, name → text. */
export function readFrames(data: string): Record<string, string> {
  const folder = join(data, 'geo', 'frames');
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => [basename(file, '.json'), readFileSync(join(folder, file), 'utf8')]),
  );
}
