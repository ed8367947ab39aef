import { describe, expect, test } from 'vitest';
import type { Settings } from '../../../src/core/settings/settings.ts';
import { type Site, siteOf } from '../../../src/core/settings/site.ts';
import { isOnAt, switchSite } from '../../../src/core/settings/switched-sites.ts';

const sites = (...names: string[]) => names as Site[];
type Switches = Pick<Settings, 'isOn' | 'reach' | 'sitesOff' | 'sitesOn'>;
const all: Switches = { isOn: true, reach: 'all-but', sitesOff: [], sitesOn: [] };
const only: Switches = { ...all, reach: 'only' };

describe('the site of an address', () => {
  test.each([
    ['https://www.example.org/a?b#c', 'example.org'],
    ['http://News.Example.org:8080/', 'news.example.org'],
    ['https://example.org./', 'example.org'],
    ['http://127.0.0.1:4000/x.html', '127.0.0.1'],
    ['https://www.пример.рф/', 'xn--e1afmkfd.xn--p1ai'],
    ['file:///home/me/article.html', 'file:'],
    ['about:blank', null],
    ['chrome://settings', null],
    ['no address', null],
  ])('%s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });
});

describe('Gloss reads', () => {
  test.each([
    ['all sites at first', all, 'example.org', true],
    ['none when it is off', { ...all, isOn: false }, 'example.org', false],
    [
      'none when it is off, even those switched on',
      { ...only, isOn: false, sitesOn: sites('a.org') },
      'a.org',
      false,
    ],
    ['not a site that is off', { ...all, sitesOff: sites('a.org') }, 'a.org', false],
    ['not a host below one', { ...all, sitesOff: sites('a.org') }, 'news.a.org', false],
    ['a site that only ends like one', { ...all, sitesOff: sites('a.org') }, 'ba.org', true],
    ['no site that was not chosen', only, 'a.org', false],
    ['one that was', { ...only, sitesOn: sites('a.org') }, 'www2.a.org', true],
  ])('%s', (_, settings, site, isRead) => {
    expect(isOnAt(settings, site as Site)).toBe(isRead);
  });

  test.each([
    ['off', all, 'a.org', false, { sitesOff: ['a.org'] }],
    ['off twice', { ...all, sitesOff: sites('a.org') }, 'a.org', false, { sitesOff: ['a.org'] }],
    [
      'off with the hosts below it',
      { ...all, sitesOff: sites('x.a.org', 'b.org') },
      'a.org',
      false,
      { sitesOff: ['a.org', 'b.org'] },
    ],
    [
      'on, and with it what covers it',
      { ...all, sitesOff: sites('a.org') },
      'x.a.org',
      true,
      { sitesOff: [] },
    ],
    ['on among the chosen', only, 'a.org', true, { sitesOn: ['a.org'] }],
    [
      'off among the chosen',
      { ...only, sitesOn: sites('a.org', 'b.org') },
      'a.org',
      false,
      { sitesOn: ['b.org'] },
    ],
  ])('a site is switched %s', (_, settings, site, on, change) => {
    const changed = switchSite(settings, site as Site, on);
    expect(changed).toEqual(change);
    expect(isOnAt({ ...settings, ...changed }, site as Site)).toBe(on);
  });
});
