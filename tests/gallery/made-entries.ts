import type { Entry, EntryId, EntryKind } from '../../src/core/glossary/entry.ts';

/** An entry for the gallery; nobody of these exists. */
function madeEntry(name: string, kind: EntryKind, part: Partial<Entry> = {}): Entry {
  return {
    id: name.toLowerCase().replaceAll(' ', '-') as EntryId,
    kind,
    name,
    forms: [],
    gist: `${name}, made up for this gallery, so that a card has something to say about it.`,
    facts: [],
    relations: [],
    ids: {},
    sources: ['Made up'],
    asOf: '2026-11',
    ...part,
  };
}

export const PERSON = madeEntry('Ottilie Brandvold', 'person', {
  forms: [{ text: 'Оттилия Брандволд', strength: 'full', lang: 'ru' }],
  gist: 'Norwegian diplomat, envoy to the harbour talks of 2017–19; foreign minister since 2022.',
  detail:
    'She led the delegation at the [[harbour-talks|harbour talks]], which ended without a paper.\n\nBefore that she taught law of the sea.',
  facts: [
    { what: 'Ambassador in Reykjavík', when: '2009/2014' },
    { what: 'Envoy to the harbour talks', when: '2017-03/2019-06' },
    { what: 'Foreign minister of Norway', when: '2022/..' },
  ],
  relations: [],
});
export const PLACE = madeEntry('Port Halvard', 'place', { location: { lat: 69.6, lon: 18.9 } });
export const EVENT = madeEntry('Harbour talks', 'event', {
  facts: [{ what: 'Talks', when: '2017-03/2019-06' }],
});
export const OTHER = madeEntry('Ottilie Brand', 'person', { died: '1961' });
