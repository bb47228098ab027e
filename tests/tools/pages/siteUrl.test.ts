import { describe, expect, it } from 'vitest';
import { siteUrlOf } from '../../../tools/pages/siteUrl';

describe(siteUrlOf, () => {
  it('is the address of the first page, with a slash at its end', () => {
    expect(siteUrlOf({ SITE_URL: 'https://a.example' })).toBe('https://a.example/');
    expect(siteUrlOf({ SITE_URL: 'https://a.example/maps' })).toBe('https://a.example/maps/');
    expect(siteUrlOf({ SITE_URL: 'https://a.example/maps/' })).toBe('https://a.example/maps/');
  });

  it('is the root of an origin where only that is said, and null where nothing is', () => {
    expect(siteUrlOf({ SITE_ORIGIN: 'https://a.example' })).toBe('https://a.example/');
    expect(siteUrlOf({})).toBeNull();
    expect(siteUrlOf({ SITE_URL: '' })).toBeNull();
  });

  it.each([
    'a.example',
    'javascript:alert(1)',
    'https://a.example/?q',
    'https://a.example/#x',
    'https://u:p@a.example/',
  ])('refuses %s', (SITE_URL) => {
    expect(() => siteUrlOf({ SITE_URL })).toThrow('SITE_URL is the address');
  });

  it('refuses two that disagree, and takes two that agree', () => {
    const SITE_URL = 'https://a.example/maps/';
    expect(() => siteUrlOf({ SITE_URL, SITE_ORIGIN: 'https://b.example' })).toThrow(
      'SITE_URL alone is enough',
    );
    expect(siteUrlOf({ SITE_URL, SITE_ORIGIN: 'https://a.example' })).toBe(SITE_URL);
  });
});
