import { describe, expect, test } from 'vitest';
import { emphasise, NO_EMPHASIS } from '../../src/state/emphasis';
import { smallRecord } from './smallRecord';

const dataset = smallRecord();
const related = (focus: string) => [...emphasise(dataset, focus).related].sort();

describe(emphasise, () => {
  test('lights nothing without a choice, or when nothing has the id', () => {
    expect(emphasise(dataset, null)).toBe(NO_EMPHASIS);
    expect(emphasise(dataset, 'nobody')).toBe(NO_EMPHASIS);
    expect(emphasise(dataset, 'constructor')).toBe(NO_EMPHASIS);
  });

  test('lights who took part in an event, where, what it is tied to and what was said at it', () => {
    expect(related('e-summit')).toEqual(
      ['e-summit', 'ARM', 'BLR', 'pashinyan', 'e-attack', 's-refusal', 's-answer', 'lukashenko'].sort(),
    );
  });

  test('lights the speaker of a statement, what it is of, its occasion and both sides of a reply', () => {
    expect(related('s-answer')).toEqual(
      ['s-answer', 'lukashenko', 'BLR', 'e-summit', 'claim-duty', 'claim-stay', 'ARM', 's-refusal'].sort(),
    );
    expect(related('s-refusal')).toContain('s-answer');
  });

  test('lights what a claim was spoken of in', () => {
    expect(related('claim-duty')).toEqual(['claim-duty', 's-answer', 's-refusal']);
  });

  test('ties are seen from both ends: whoever a statement lights, lights the statement', () => {
    for (const statement of dataset.statements.keys()) {
      for (const id of related(statement)) expect(related(id)).toContain(statement);
    }
  });
});
