import type { QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Sharing } from '../views/controls/sharing';
import { useLens } from '../views/useLens';
import { copyText } from './copyText';
import type { LoadedDataset } from './datasetQuery';
import { saveFile } from './export/saveFile';
import { fetchJson } from './fetchJson';
import { siteRoot } from './pageKind';

/** What the share dialog needs of the world; what draws pictures is fetched when one is wanted. */
export function useSharing(client: QueryClient, loaded: LoadedDataset): Sharing {
  const { dataset, messages } = useLens();
  const { address, kept, version } = loaded;
  return useMemo(() => {
    const site = siteRoot();
    const current = version ?? dataset.about.version;
    return {
      site,
      versions: { current, kept },
      oembed: document.querySelector('link[type="application/json+oembed"]') !== null,
      onCopy: copyText,
      loadIntegrity: () => loadIntegrity(site),
      drawPicture: async (view, format) => {
        const { exportPicture } = await import('./export/exportPicture');
        return exportPicture({ client, address, dataset, messages, site, version: current, view, format });
      },
      onSave: (name, blob) => saveFile(name, blob.type, blob),
    };
  }, [client, dataset, messages, address, kept, version]);
}

/** The build's hash of the host helper. */
async function loadIntegrity(site: string): Promise<string | null> {
  try {
    const hashes = await fetchJson(`${site}embed/integrity.json`);
    const hash =
      hashes !== null && typeof hashes === 'object' ? new Map(Object.entries(hashes)).get('v1.js') : null;
    return typeof hash === 'string' && /^sha\d+-[A-Za-z0-9+/=]+$/.test(hash) ? hash : null;
  } catch {
    return null;
  }
}
