import { describe, expect, it } from 'vitest';
import { addressOfView, viewOfAddress } from '../../src/app/urlSync';
import { DEFAULT_VIEW } from '../../src/state/view';

const OPENING = 't=2022-11-23&from=2022-09-01&to=2023-02-28';

describe(viewOfAddress, () => {
  it('opens on the opening when the address says nothing of ours', () => {
    expect(viewOfAddress('', OPENING).t).toBe('2022-11-23');
    expect(viewOfAddress('?utm_source=x', OPENING).t).toBe('2022-11-23');
  });

  it('keeps to the address when it says anything, a bad value included', () => {
    expect(viewOfAddress('?view=map', OPENING)).toEqual({ ...DEFAULT_VIEW, view: 'map' });
    expect(viewOfAddress('?t=never', OPENING)).toEqual(DEFAULT_VIEW);
  });
});

describe(addressOfView, () => {
  it('never writes an empty query, which would mean the opening', () => {
    expect(addressOfView(DEFAULT_VIEW)).toBe('?view=all');
    expect(viewOfAddress(addressOfView(DEFAULT_VIEW), OPENING)).toEqual(DEFAULT_VIEW);
  });

  it('comes back as the same view', () => {
    const view = { ...DEFAULT_VIEW, focus: 'ARM', from: '2020', to: '2024', state: ['ARM', 'RUS'] };
    expect(addressOfView(view)).toBe('?from=2020&to=2024&focus=ARM&state=ARM,RUS');
    expect(viewOfAddress(addressOfView(view), OPENING)).toEqual(view);
  });
});
