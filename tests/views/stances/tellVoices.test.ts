import { describe, expect, test } from 'vitest';
import { readEdtf } from '../../../data/build/readEdtf';
import { readFolder } from '../../../data/build/readFolder';
import { parseWhole } from '../../../src/domain/parseWhole';
import { en } from '../../../src/i18n/messages/en';
import type { PlacedTie } from '../../../src/layout/graph/placeVoices';
import { agreementOf } from '../../../src/network/agreement';
import { twoMode } from '../../../src/network/twoMode';
import { tellBead, tellTie } from '../../../src/views/stances/tellVoices';

describe(tellBead, () => {
  const { dataset } = parseWhole(readFolder('data/csto'), readEdtf);
  if (!dataset) throw new Error('the record can’t be read');
  const network = twoMode([...dataset.statements.values()], {
    scope: 'claims',
    isClaim: (id) => dataset.claims.has(id),
  });
  const tell = (statement: string) => {
    for (const { speaker, target, beads } of network.ties) {
      const bead = beads.find((one) => one.statement === statement);
      if (bead) return tellBead(dataset, en, speaker, target, bead);
    }
    throw new Error(statement);
  };

  test('says who, when, how and on what, in one sentence', () => {
    const { head } = tell('2022-11-23-lukashenko-if-russia-wins-csto-lives');
    expect(head).toBe(
      'Alexander Lukashenko, 23 November 2022, agrees in part: The CSTO’s future depends on Russia’s success in the war in Ukraine.'.replaceAll(
        '’',
        head.includes('’') ? '’' : "'",
      ),
    );
  });

  test('names what is answered, and by whom', () => {
    expect(tell('2022-11-23-peskov-success-beyond-doubt').lines.some((line) => /Lukashenko/.test(line))).toBe(
      true,
    );
  });

  test('tells every statement with its paraphrase', () => {
    for (const { speaker, target, beads } of network.ties) {
      for (const bead of beads) {
        const told = tellBead(dataset, en, speaker, target, bead);
        expect(told.lines).toContain(dataset.statements.get(bead.statement)?.paraphrase);
        if (bead.condition !== null) expect(told.lines.join(' ')).toContain(bead.condition);
      }
    }
  });
});

describe(tellTie, () => {
  const { dataset } = parseWhole(readFolder('data/csto'), readEdtf);
  if (!dataset) throw new Error('the record can’t be read');
  const statements = [...dataset.statements.values()];
  const coded = { ...dataset, agreement: agreementOf(statements, ['a', 'b']) };
  const ties = twoMode(statements, { scope: 'everything', isClaim: (id) => dataset.claims.has(id) }).ties;

  test('says what its number rests on: silence always, the coders where both coded that claim', () => {
    for (const tie of ties) {
      const { lines } = tellTie(coded, en, tie as unknown as PlacedTie, new Map());
      const told = lines.join('\n');
      expect(told).toContain('silence is none recorded');
      expect(/Both coders chose/.test(told)).toBe(tie.target in (coded.agreement?.claims ?? {}));
    }
  });
});
