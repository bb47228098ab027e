import { QueryClientProvider } from '@tanstack/react-query';
import { type ComponentType, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../theme/fallbackFonts.css';
import '../theme/tokens.css';
import '../theme/base.css';
import { warmFormats } from '../i18n/format';
import { en } from '../i18n/messages/en';
import { App } from './App';
import { createQueryClient } from './datasetQuery';
import type { LayoutProps } from './layoutProps';
import { readPageKind, readView } from './pageKind';
import '../views/LensPanel.css';
import '../views/map/MapKey.css';
import './still.css';

/**
 * Brings the page to life: the picture in its HTML stays until there is something better to see, which waits for
 * `pieces` of the program that come by themselves, if there are any.
 */
export function start(
  Layout: ComponentType<LayoutProps>,
  embed: boolean,
  pieces: Promise<unknown> = Promise.resolve(),
): void {
  const root = document.getElementById('root');
  if (!root) return;
  const kind = readPageKind(embed);
  const { theme } = readView(location.search, kind);
  if (theme !== 'auto') document.documentElement.dataset.theme = theme;
  const still = [...root.childNodes];
  const client = createQueryClient();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App client={client} kind={kind} still={still} pieces={pieces} layout={Layout} />
      </QueryClientProvider>
    </StrictMode>,
  );
  // The record is still on its way.
  setTimeout(warmFormats, 0, en.lang);
}
