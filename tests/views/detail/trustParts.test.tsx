import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset';
import { detail as words } from '../../../src/i18n/messages/en/detail';
import { Accounts } from '../../../src/views/detail/Accounts';
import { BallotDetail } from '../../../src/views/detail/BallotDetail';
import { Corrections } from '../../../src/views/detail/Corrections';
import { FacilityDetail } from '../../../src/views/detail/FacilityDetail';
import { Reliability } from '../../../src/views/detail/Reliability';
import { ReportError } from '../../../src/views/detail/ReportError';
import { StateDetail } from '../../../src/views/detail/StateDetail';
import { DetailContext } from '../../../src/views/detail/useDetail';
import { loadRecord } from '../../../tools/pages/loadRecord';
import { drawn } from '../controls/drawn';

const { dataset } = loadRecord('data', 'csto');
const ready = { status: 'ready', retry: () => {} } as const;
const shown = (part: React.ReactNode, record: Dataset = dataset) =>
  drawn(
    <DetailContext value={{ headingId: 'h', follow: () => {}, texts: ready, sources: ready }}>
      {part}
    </DetailContext>,
    {},
    record,
  );

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
    const ballot = [...dataset.ballots.values()].find(({ tally }) => tally.absent === undefined);
    if (ballot) expect(shown(<BallotDetail ballot={ballot} />)).toContain(words.ballotCount.absent('?'));
  });
});

describe(FacilityDetail, () => {
  test('says when its point is only that of the town, or when there is none', () => {
    const places = [...dataset.facilities.values()];
    const town = places.find(({ place }) => place.precision === 'town');
    const none = places.find(({ place }) => !place.at);
    if (!town || !none) throw new Error('the record has no such facility');
    expect(shown(<FacilityDetail facility={town} />)).toContain(words.facilityPoint.town);
    expect(shown(<FacilityDetail facility={none} />)).toContain(words.facilityNoPoint);
  });
});

describe(StateDetail, () => {
  test('lists documents, votes and facilities of a state', () => {
    const armenia = dataset.states.get('ARM');
    if (!armenia) throw new Error('no Armenia');
    const html = shown(<StateDetail state={armenia} />);
    expect(html).toContain('Rests on: ');
    expect(html).toContain(words.ballots);
    expect(html).toContain('102nd Military Base');
  });
});

describe(Accounts, () => {
  test('gives every side under its subject, with the number of its source', () => {
    const html = shown(
      <Accounts
        accounts={[
          { about: 'Dead', says: '164', saidBy: 'the ministry', source: 'y' },
          { about: 'Dead', says: '238', saidBy: 'the prosecutor' },
          { about: 'Date', says: '9 September', saidBy: 'others' },
        ]}
        sources={['x', 'y']}
      />,
    );
    expect(html.match(/<h4>/g)).toHaveLength(2);
    expect(html).toContain('according to the ministry [2]');
    expect(html).toContain('238');
    expect(shown(<Accounts accounts={[]} sources={[]} />)).toBe('');
  });
});

describe(Reliability, () => {
  test('says what the second look found, on which day', () => {
    const checked = { on: '2026-11-25', outcome: 'unconfirmed', against: [], note: 'Nothing else.' } as const;
    const html = shown(<Reliability confidence="medium" checked={{ ...checked, against: [] }} />);
    expect(html).toContain(words.outcome.unconfirmed());
    expect(html).toContain('25 November 2026');
    expect(html).toContain('Nothing else.');
    expect(shown(<Reliability confidence={undefined} />)).toBe('');
  });
});

describe(Corrections, () => {
  const releases = [
    {
      id: '0-2-0',
      version: '0.2.0',
      date: '2026-11-25',
      changes: [],
      corrections: [
        { record: 'r', about: 'Date', was: '1 April', is: '2 April', because: 'The decree says so.' },
      ],
    },
  ];
  test('shows what was and what is, for that record alone', () => {
    const html = shown(<Corrections id="r" />, { ...dataset, releases });
    expect(html).toContain('<del>1 April</del>');
    expect(html).toContain('<ins>2 April</ins>');
    expect(html).toContain('The decree says so.');
    expect(shown(<Corrections id="other" />, { ...dataset, releases })).toBe('');
  });
});

describe(ReportError, () => {
  test('prepares nothing before it is opened', () => {
    const html = shown(
      <ReportError
        id="ARM"
        version="0.2.0-abc"
        giver={{ link: () => 'https://example.org/?focus=ARM', copy: async () => true }}
      />,
    );
    expect(html).toContain(words.report);
    expect(html).not.toContain('mailto:');
  });

  test('names the record, the version and the view in its text', () => {
    const text = words.reportText({ name: 'Armenia', id: 'ARM', version: '1', link: 'https://x', fault: '' });
    for (const part of ['Armenia', 'ARM', 'Version of the data: 1', 'https://x'])
      expect(text).toContain(part);
  });
});
