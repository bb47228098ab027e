import { describe, expect, test } from 'vitest';
import { detail as words } from '../../../src/i18n/messages/en/detail';
import { FacilityDetail } from '../../../src/views/detail/FacilityDetail';
import { dataset, shown } from './shownPart';

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
