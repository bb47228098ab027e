import { describe } from 'vitest';
import { checkMirrors } from '../../../data/checks/rules/mirrors';
import { proveRule } from './smallRecord';

describe(checkMirrors, () => {
  proveRule(
    checkMirrors,
    [
      [
        'a mirror',
        (r) => (r.sources[0].URL = 'https://en.wikimili.com/en/CSTO'),
        'sources.json src-account, URL: a copy site',
      ],
      [
        'a copy in a folder',
        (r) => (r.sources[0].URL = 'https://news-pravda.com/world/1.html'),
        'sources.json src-account, URL: a copy site',
      ],
      [
        'an archive that is a proxy',
        (r) => (r.sources[0].archive = 'http://amansaja.com/?q=x'),
        'sources.json src-account, archive: a copy site',
      ],
    ],
    [['a site whose name only ends alike', (r) => (r.sources[0].URL = 'https://notwikimili.com/')]],
  );
});
