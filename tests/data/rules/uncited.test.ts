import { describe } from 'vitest';
import { checkUncited } from '../../../data/checks/rules/uncited';
import { proveRule } from './smallRecord';

describe(checkUncited, () => {
  proveRule(checkUncited, [
    [
      'a source that nothing cites',
      (r) => r.sources.push({ ...r.sources[0], id: 'src-z', URL: 'https://example.org/z' }),
      'sources.json src-z, id: nothing cites this source',
    ],
    [
      'the source of a second look that was taken away',
      (r) => delete r.memberships[1].checked,
      'sources.json src-against, id: nothing cites this source',
    ],
    [
      'the source of an account that was taken away',
      (r) => delete r.events[0].accounts,
      'sources.json src-account, id: nothing cites this source',
    ],
    [
      'the source of a document that was taken away',
      (r) => delete r.memberships[0].document,
      'sources.json src-treaty, id: nothing cites this source',
    ],
    [
      'the source of a correction that was taken away',
      (r) => (r.releases[0].corrections = []),
      'sources.json src-correction, id: nothing cites this source',
    ],
  ]);
});
