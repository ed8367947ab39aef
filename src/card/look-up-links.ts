import type { Entry } from '../core/glossary/entry.ts';
import { spokenLanguage } from '../language/speak.ts';

export type LookUpLink = { readonly name: string; readonly address: string };

/** Where else to read about an entry. Nothing is asked of anybody before the reader presses one. */
export function lookUpLinks({ name, ids }: Pick<Entry, 'name' | 'ids'>): readonly LookUpLink[] {
  const words = encodeURIComponent(name);
  const wikidata = ids.wikidata;
  const [wikipedia] = spokenLanguage().tag.split('-');
  return [
    { name: 'Wikipedia', address: `https://${wikipedia}.wikipedia.org/wiki/Special:Search?search=${words}` },
    {
      name: 'Wikidata',
      address:
        wikidata && /^Q\d+$/.test(wikidata)
          ? `https://www.wikidata.org/wiki/${wikidata}`
          : `https://www.wikidata.org/w/index.php?search=${words}`,
    },
  ];
}
