import type { PackFormat } from './pack-format.ts';
import { toGlossPack } from './to-gloss-pack.ts';
import { toNoteDefinitions } from './to-note-definitions.ts';
import { toSkosTurtle } from './to-skos-turtle.ts';
import { toTbx } from './to-tbx.ts';
import { toWordCsv } from './to-word-csv.ts';

const ONLY_GLOSS_HAS = ['strength', 'facts', 'life', 'location'] as const;

/** All formats that a pack can be written in, as the reader is shown them. */
export const PACK_FORMATS: readonly PackFormat[] = [
  {
    id: 'gloss-pack',
    title: 'exchange.format.glossPack.title',
    hint: 'exchange.format.glossPack.hint',
    extension: 'json',
    type: 'application/json',
    drops: [],
    write: toGlossPack,
  },
  {
    id: 'csv',
    title: 'exchange.format.csv.title',
    hint: 'exchange.format.csv.hint',
    extension: 'csv',
    type: 'text/csv',
    drops: [...ONLY_GLOSS_HAS, 'language', 'relations', 'ids', 'sources', 'id'],
    write: toWordCsv,
  },
  {
    id: 'skos',
    title: 'exchange.format.skos.title',
    hint: 'exchange.format.skos.hint',
    extension: 'ttl',
    type: 'text/turtle',
    drops: [...ONLY_GLOSS_HAS, 'kind', 'sources'],
    write: toSkosTurtle,
  },
  {
    id: 'tbx',
    title: 'exchange.format.tbx.title',
    hint: 'exchange.format.tbx.hint',
    extension: 'tbx',
    type: 'application/xml',
    drops: [...ONLY_GLOSS_HAS, 'kind', 'relations', 'ids', 'sources', 'id'],
    write: toTbx,
  },
  {
    id: 'note-definitions',
    title: 'exchange.format.noteDefinitions.title',
    hint: 'exchange.format.noteDefinitions.hint',
    extension: 'md',
    type: 'text/markdown',
    drops: [...ONLY_GLOSS_HAS, 'kind', 'language', 'relations', 'ids', 'sources', 'id'],
    write: toNoteDefinitions,
  },
];
