import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from 'playwright-core';

/*
 * A Chromium to drive: named → the system's → one that Playwright downloaded → downloaded now → installed now.
 */

/** The shell first: the same engine without a window around it, at half of the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
];
const USUAL = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/snap/bin/chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder
      ? [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [];
  }),
];

/** Path of a Chromium, fetching one if there is none; each step is told to `say`. Throws with what to do. */
export function findBrowser(say: (sentence: string) => void = () => {}): string {
  for (const variable of ['CHROMIUM_PATH', 'CHROME_PATH']) {
    const path = process.env[variable];
    if (!path) continue;
    if (!existsSync(path)) throw new Error(`${variable} names ${path}, and nothing is there.`);
    return path;
  }
  const present = onSystem() ?? downloaded();
  if (present) return present;

  say('No Chromium on this machine; asking Playwright to download one.');
  const cli = fileURLToPath(new URL('../node_modules/playwright-core/cli.js', import.meta.url));
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  const fetched = downloaded();
  if (fetched) return fetched;

  if (process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get')) {
    say('That did not work; installing the Chromium of this system with apt-get.');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env, timeout: 300_000 });
    for (const browser of ['chromium-headless-shell', 'chromium']) {
      const install = ['install', '-y', '-q', '--no-install-recommends', browser, 'fonts-noto-core'];
      spawnSync('apt-get', install, { stdio: 'inherit', env, timeout: 600_000 });
      const installed = onSystem();
      if (installed) return installed;
    }
  }
  throw new Error(
    'No Chromium was found and none could be fetched. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  );
}

/** How the tests and pictures start it: one process tree, nothing asked of the network on its own account. */
export function launchOptions(executablePath: string): LaunchOptions {
  const args = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--font-render-hinting=none',
  ];
  // Chromium refuses to sandbox itself as root, which is what containers and CI run as.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return { executablePath, args };
}

function onSystem(): string | null {
  return NAMES.map(onPath).find(Boolean) ?? USUAL.find((path) => existsSync(path)) ?? null;
}

function onPath(name: string): string | null {
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      const path = join(folder, name + ending);
      if (folder && existsSync(path)) return path;
    }
  }
  return null;
}

/** The newest Chromium in the folder where Playwright keeps its browsers. */
function downloaded(): string | null {
  const cache = {
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  }[process.platform as string];
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? cache ?? join(homedir(), '.cache/ms-playwright');
  if (!existsSync(folder)) return null;
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  return (
    readdirSync(folder)
      .filter((name) => /^chromium-\d+$/.test(name))
      .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
      .flatMap((name) => inside.map((path) => join(folder, name, path)))
      .find((path) => existsSync(path)) ?? null
  );
}
