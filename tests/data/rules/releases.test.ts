import { describe } from 'vitest';
import { checkReleases } from '../../../data/checks/rules/releases';
import { proveRule } from './smallRecord';

describe(checkReleases, () => {
  proveRule(checkReleases, [
    [
      'a version that wasn’t released',
      (r) => (r.dataset.version = '1.0.1'),
      'dataset.json dataset, version: not that of the newest release',
    ],
    [
      'an id that isn’t the version',
      (r) => (r.releases[0].id = '1-0'),
      'releases.json 1-0, id: not the version, 1.0.0',
    ],
    [
      'a correction that changes nothing',
      (r) => (r.releases[0].corrections[0].was = '1 January'),
      'releases.json 1-0-0, corrections.0.is: the same as before',
    ],
  ]);
});
