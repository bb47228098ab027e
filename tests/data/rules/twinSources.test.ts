import { describe } from 'vitest';
import { checkTwinSources } from '../../../data/checks/rules/twinSources';
import { proveRule } from './smallRecord';

describe(checkTwinSources, () => {
  proveRule(
    checkTwinSources,
    [
      [
        'one address in two sources',
        (r) => (r.sources[1].URL = r.sources[0].URL),
        'sources.json src-against, URL: the address of “src-account”',
      ],
      [
        'one page under two schemes, with a place in it',
        (r) => (r.sources[1].URL = 'http://www.example.org/account/#top'),
        'sources.json src-against, URL: the address of “src-account”',
      ],
    ],
    [
      [
        'two questions to one page',
        (r) => {
          r.sources[0].URL = 'https://example.org/?a=1';
          r.sources[1].URL = 'https://example.org/?a=2';
        },
      ],
    ],
  );
});
