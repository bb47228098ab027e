import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { isoDay } from '../../../src/domain/partialDate';
import { en } from '../../../src/i18n/messages/en';
import { placeHits } from '../../../src/layout/timeline/placeHits';
import { placeTimeline } from '../../../src/layout/timeline/placeTimeline';
import { emphasise } from '../../../src/state/emphasis';
import { selectExtent } from '../../../src/state/selectors';
import { TimelineMarks } from '../../../src/views/timeline/TimelineMarks';
import { createTeller } from '../../../src/views/timeline/tellMark';
import { smallRecord } from '../../state/smallRecord';

const dataset = smallRecord();

/** Opening tags of the marks. */
function drawn(focus: string | null, active: string | null, told: string | null = null): string[] {
  const placed = placeTimeline({
    events: [...dataset.events.values()],
    statements: [...dataset.statements.values()],
    weights: { statements: new Map(), named: new Map() },
    window: selectExtent(dataset),
    frame: { width: 1200, height: 300 },
    focus,
    measure: (text, size) => text.length * size * 0.55,
    formatTick: isoDay,
    reach: { events: 12, statements: 4 },
  });
  const markup = renderToStaticMarkup(
    <svg aria-hidden="true">
      <TimelineMarks
        placed={placed}
        hits={placeHits(placed.marks, placed.frame.lanes)}
        emphasis={emphasise(dataset, focus)}
        teller={createTeller(dataset, en)}
        told={told}
        active={active}
      />
    </svg>,
  );
  return markup.match(/<g class="timeline-mark"[^>]*>/g) ?? [];
}

describe('TimelineMarks', () => {
  test('every mark of one record carries its id, kind and name; of several, their number', () => {
    const tags = drawn(null, null);
    expect(tags.length).toBeGreaterThan(3);
    for (const tag of tags) {
      expect(tag).toMatch(/aria-label="[^"]+"/);
      expect(tag).toMatch(/data-id="[^"]+" data-kind="(event|statement)"|data-bin="\d+"/);
    }
    expect(tags.filter((tag) => tag.includes('data-id="e-treaty"'))).toHaveLength(1);
  });
  test('a statement carries its stance', () => {
    expect(drawn(null, null).find((tag) => tag.includes('data-id="s-later"'))).toContain('data-stance="-2"');
  });
  test('the event of the headline is set off, and no other', () => {
    expect(drawn(null, null).filter((tag) => tag.includes('data-told'))).toEqual([]);
    expect(drawn(null, null, 'e-treaty').filter((tag) => tag.includes('data-told'))).toEqual([
      expect.stringContaining('data-id="e-treaty"'),
    ]);
  });
  test('one mark is a tab stop', () => {
    expect(drawn(null, 'e-treaty').filter((tag) => tag.includes('tabindex="0"'))).toEqual([
      expect.stringContaining('data-id="e-treaty"'),
    ]);
  });
  test('what is chosen is selected, what belongs to it is not muted, the rest is', () => {
    const tags = drawn('e-summit', null);
    const of = (id: string) => tags.find((tag) => tag.includes(`data-id="${id}"`)) ?? '';
    expect(of('e-summit')).toContain('data-selected="true"');
    expect(of('e-attack')).not.toContain('data-muted');
    expect(of('e-treaty')).toContain('data-muted="true"');
    expect(drawn(null, null).some((tag) => /data-(selected|muted)/.test(tag))).toBe(false);
  });
});
