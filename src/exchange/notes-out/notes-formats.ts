import type { NotesFormat } from './notes-format.ts';
import { toAnki } from './to-anki.ts';
import { toBibtex } from './to-bibtex.ts';
import { toCsl } from './to-csl.ts';
import { toCsv } from './to-csv.ts';
import { toHtml } from './to-html.ts';
import { toHypothesis } from './to-hypothesis.ts';
import { toJson } from './to-json.ts';
import { toLogseq } from './to-logseq.ts';
import { toMarkdown } from './to-markdown.ts';
import { toObsidian } from './to-obsidian.ts';
import { toOrg } from './to-org.ts';
import { toReadwise } from './to-readwise.ts';
import { toRis } from './to-ris.ts';
import { toTemplate } from './to-template.ts';
import { toWebAnnotations } from './to-web-annotations.ts';

/** What no file for people carries: what only Gloss can do something with. */
const FOR_PEOPLE = ['deleted', 'tagSpelling', 'place', 'seconds', 'updated'] as const;
const CITATIONS = [
  'deleted',
  'pageless',
  'colour',
  'place',
  'entry',
  'created',
  'updated',
  'lines',
  'id',
] as const;

/** All formats that notes can be written in, as the reader is shown them. */
export const NOTES_FORMATS: readonly NotesFormat[] = [
  {
    id: 'markdown',
    title: 'exchange.format.markdown.title',
    hint: 'exchange.format.markdown.hint',
    extension: 'md',
    type: 'text/markdown',
    drops: [...FOR_PEOPLE, 'colour', 'entry', 'author', 'published', 'id'],
    write: (exported, { timeZone }) => toMarkdown(exported, timeZone),
  },
  {
    id: 'obsidian',
    title: 'exchange.format.obsidian.title',
    hint: 'exchange.format.obsidian.hint',
    extension: 'zip',
    type: 'application/zip',
    drops: FOR_PEOPLE,
    write: (exported, { timeZone }) => toObsidian(exported, timeZone),
  },
  {
    id: 'logseq',
    title: 'exchange.format.logseq.title',
    hint: 'exchange.format.logseq.hint',
    extension: 'zip',
    type: 'application/zip',
    drops: FOR_PEOPLE,
    write: (exported, { timeZone }) => toLogseq(exported, timeZone),
  },
  {
    id: 'org',
    title: 'exchange.format.org.title',
    hint: 'exchange.format.org.hint',
    extension: 'org',
    type: 'text/org',
    drops: FOR_PEOPLE,
    write: (exported, { timeZone }) => toOrg(exported, timeZone),
  },
  {
    id: 'html',
    title: 'exchange.format.html.title',
    hint: 'exchange.format.html.hint',
    extension: 'html',
    type: 'text/html',
    drops: ['deleted', 'place', 'updated', 'entry'],
    write: (exported, { timeZone }) => toHtml(exported, timeZone),
  },
  {
    id: 'gloss-json',
    title: 'exchange.format.glossJson.title',
    hint: 'exchange.format.glossJson.hint',
    extension: 'json',
    type: 'application/json',
    drops: [],
    write: toJson,
  },
  {
    id: 'web-annotation',
    title: 'exchange.format.webAnnotation.title',
    hint: 'exchange.format.webAnnotation.hint',
    extension: 'jsonld',
    type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    drops: ['deleted'],
    write: toWebAnnotations,
  },
  {
    id: 'hypothesis',
    title: 'exchange.format.hypothesis.title',
    hint: 'exchange.format.hypothesis.hint',
    extension: 'json',
    type: 'application/json',
    drops: ['deleted'],
    write: toHypothesis,
  },
  {
    id: 'csv',
    title: 'exchange.format.csv.title',
    hint: 'exchange.format.csv.hint',
    extension: 'csv',
    type: 'text/csv',
    drops: ['deleted', 'place'],
    write: (exported, { guardFormulas }) => toCsv(exported, guardFormulas),
  },
  {
    id: 'readwise',
    title: 'exchange.format.readwise.title',
    hint: 'exchange.format.readwise.hint',
    extension: 'csv',
    type: 'text/csv',
    drops: [
      'deleted',
      'tagSpelling',
      'colour',
      'place',
      'entry',
      'site',
      'published',
      'milliseconds',
      'updated',
      'id',
    ],
    write: toReadwise,
  },
  {
    id: 'anki',
    title: 'exchange.format.anki.title',
    hint: 'exchange.format.anki.hint',
    extension: 'txt',
    type: 'text/plain',
    drops: [
      'deleted',
      'tagSpelling',
      'colour',
      'place',
      'entry',
      'author',
      'published',
      'created',
      'updated',
    ],
    write: toAnki,
  },
  {
    id: 'ris',
    title: 'exchange.format.ris.title',
    hint: 'exchange.format.ris.hint',
    extension: 'ris',
    type: 'application/x-research-info-systems',
    drops: CITATIONS,
    write: toRis,
  },
  {
    id: 'bibtex',
    title: 'exchange.format.bibtex.title',
    hint: 'exchange.format.bibtex.hint',
    extension: 'bib',
    type: 'application/x-bibtex',
    drops: CITATIONS,
    write: toBibtex,
  },
  {
    id: 'csl-json',
    title: 'exchange.format.cslJson.title',
    hint: 'exchange.format.cslJson.hint',
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    drops: CITATIONS,
    write: toCsl,
  },
  {
    id: 'template',
    title: 'exchange.format.template.title',
    hint: 'exchange.format.template.hint',
    extension: 'txt',
    type: 'text/plain',
    drops: ['deleted'],
    write: (exported, { template, timeZone }) => toTemplate(exported, template, timeZone),
  },
];
