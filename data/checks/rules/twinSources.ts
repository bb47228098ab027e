import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

/** One item for one address: no two sources have the same, however it is written. */
export function checkTwinSources(rows: Rows): Finding[] {
  const first = new Map<string, string>();
  return rows.sources.flatMap((row) => {
    const { id, URL: address } = row.record;
    if (address === undefined) return [];
    const key = plain(address);
    const twin = first.get(key);
    if (twin === undefined) first.set(key, id);
    return twin === undefined
      ? []
      : [row.find('URL', `the address of “${twin}”`, 'one source for one address')];
  });
}

/** Without what leads to the same page: the scheme, `www.`, a slash at the end, the place in the page. */
function plain(address: string): string {
  const { host, pathname, search } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
}
