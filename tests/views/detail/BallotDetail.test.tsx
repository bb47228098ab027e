import { describe, expect, test } from 'vitest';
import { detail as words } from '../../../src/i18n/messages/en/detail';
import { BallotDetail } from '../../../src/views/detail/BallotDetail';
import { dataset, shown } from './shownPart';

describe(BallotDetail, () => {
  test('says of an unknown vote what is left, and counts it with no other', () => {
    const ballot = [...dataset.ballots.values()].find(({ votes }) => votes.some((vote) => vote.among));
    if (!ballot) throw new Error('no vote of the record is half known');
    const html = shown(<BallotDetail ballot={ballot} />);
    const vote = ballot.votes.find(({ among }) => among);
    const left = (vote?.among ?? []).map((choice) => words.ballotChoice[choice].toLowerCase());
    expect(html).toContain(words.ballotAmong(left));
    const unknown = /data-choice="unknown">.*?<\/dd>/s.exec(html)?.[0] ?? '';
    expect(unknown).toContain(`data-id="${vote?.state}"`);
  });

  test('has a question mark where the count of a choice was not seen', () => {
    const [ballot] = dataset.ballots.values();
    if (!ballot) throw new Error('the record has no vote');
    const html = shown(<BallotDetail ballot={{ ...ballot, tally: { yes: 100 } }} />);
    expect(html).toContain(words.ballotCount.yes('100'));
    expect(html).toContain(words.ballotCount.absent('?'));
  });
});
