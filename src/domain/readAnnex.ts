import { type Ballot, ballotSchema } from './ballot';
import { type Release, releaseSchema } from './correction';
import { type Facility, facilitySchema } from './facility';
import { asObject, compare, type Reading, sortedByDate, sortedById } from './reading';

export interface Annex {
  ballots: Map<string, Ballot>;
  facilities: Map<string, Facility>;
  /** The newest first. */
  releases: Release[];
}

/** The part `annex`: what only some views and every detail tell of. */
export function readAnnex(part: unknown, { collect, date, isState, isActor }: Reading): Annex {
  const { ballots, facilities, releases } = asObject(part);
  return {
    ballots: sortedByDate(
      collect(ballots, 'ballots.json', ballotSchema, (ballot, miss): Ballot => {
        ballot.votes.forEach(({ state }, i) => {
          if (!isState(state)) miss(`votes.${i}.state`, `no state has the id “${state}”`);
        });
        return { ...ballot, date: date(ballot.date, 'date', miss) };
      }),
    ),
    facilities: sortedById(
      collect(facilities, 'facilities.json', facilitySchema, (facility, miss): Facility => {
        if (!isState(facility.host)) miss('host', `no state has the id “${facility.host}”`);
        if (!isActor(facility.operator))
          miss('operator', `no state or organisation has the id “${facility.operator}”`);
        return {
          ...facility,
          from: facility.from === '..' ? null : date(facility.from, 'from', miss),
          to: facility.to === '..' ? null : date(facility.to, 'to', miss),
        };
      }),
    ),
    releases: [
      ...collect(releases, 'releases.json', releaseSchema, (release): Release => release).values(),
    ].sort((a, b) => compare(b.date, a.date) || compare(b.id, a.id)),
  };
}
