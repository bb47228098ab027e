import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

/** Sites that copy others' work: mirrors, proxies, preview hosts, reprints. One may be read, but the work is what is cited. */
const COPY_HOSTS = [
  'aboutlyrics.eu',
  'amansaja.com',
  'archyde.com',
  'archynewsy.com',
  'armenianclub.com',
  'armeniandiaspora.com',
  'asiatoday.co',
  'azureedge.net',
  'brothersjuddblog.com',
  'cloudfront.net',
  'cydlabs.com',
  'd1softballnews.com',
  'daily8.com',
  'data.minsk.by',
  'defenceforumindia.com',
  'fanyv88.com',
  'freenews-en.tk',
  'icmu.nyc.gr',
  'iiab.me',
  'inthesenewtimes.com',
  'isap.center',
  'issuhub.com',
  'jinicms.com',
  'knowledger.de',
  'lastochka-fromrussiawithlove.blogspot.com',
  'liquisearch.com',
  'mailman.lbo-talk.org',
  'narodinfo.ru',
  'news-pravda.com/world',
  'oopstop.com',
  'pangea-cms.com',
  'pledgetimes.com',
  'prgapp.kz',
  'qa.newsweek.com',
  'rusreality.com',
  'search.com.vn',
  'socialbites.ca',
  'staging.rferl.org',
  'survincity.com',
  'the-uncensored-wiki.com',
  'tellerreport.com',
  'wiki.gravy.cc',
  'wiki.li',
  'wikial.top',
  'wikimili.com',
  'wikiup.org',
  'windowstorussia.com',
  'worldstockmarket.net',
  'yokvadro.ru',
];

/** A mirror, proxy or copy site is never shown as the source: the work that it copies is cited, without an address if none is known. */
export function checkMirrors(rows: Rows): Finding[] {
  return rows.sources.flatMap((row) =>
    (['URL', 'archive'] as const).flatMap((field) => {
      const address = row.record[field];
      if (address === undefined || !isCopy(new URL(address))) return [];
      return [row.find(field, 'a copy site', 'the work that it copies, without this address')];
    }),
  );
}

function isCopy({ hostname, pathname }: URL): boolean {
  return COPY_HOSTS.some((entry) => {
    const [host = '', path] = entry.split('/');
    if (path !== undefined) return hostname === host && pathname.startsWith(`/${path}`);
    return hostname === host || hostname.endsWith(`.${host}`);
  });
}
