import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

/** The newest release is the version of the dataset; an id is its version with dashes; a correction changes something. */
export function checkReleases(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  for (const row of rows.releases) {
    const { id, version, corrections } = row.record;
    const expected = version.toLowerCase().replaceAll('.', '-');
    if (id !== expected) findings.push(row.find('id', `not the version, ${version}`, expected));
    for (const [i, { was, is }] of corrections.entries()) {
      if (was === is)
        findings.push(row.find(`corrections.${i}.is`, 'the same as before', 'what stands there now'));
    }
  }
  const newest = rows.releases.at(-1)?.record.version;
  const [about] = rows.dataset;
  if (about && newest !== undefined && newest !== about.record.version) {
    findings.push(about.find('version', 'not that of the newest release', newest));
  }
  return findings;
}
