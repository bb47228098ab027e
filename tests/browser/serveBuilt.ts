import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../tools/findBrowser';
import { serveSite } from '../../tools/serve';

declare module 'vitest' {
  export interface ProvidedContext {
    site: string;
    chromium: string;
  }
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Serves the built site with the headers that it ships with, and finds a browser, for all journeys. */
export default async function serveBuilt(project: TestProject): Promise<() => Promise<void>> {
  const page = join(ROOT, 'dist/index.html');
  if (!existsSync(page)) throw new Error('The site is not built: npm run build:data, npm run build');
  const built = statSync(page).mtimeMs;
  const later = newest(join(ROOT, 'src')) > built;
  if (later) console.warn('Something in src is newer than the built site that these journeys walk through.');
  const site = await serveSite({ root: join(ROOT, 'dist') });
  project.provide('site', site.url);
  project.provide('chromium', findBrowser(console.log));
  return site.close;
}

function newest(folder: string): number {
  const times = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(0, ...times);
}
