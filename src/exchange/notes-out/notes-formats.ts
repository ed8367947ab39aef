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
    title: 'Markdown',
    hint: 'One file to read, to print, to paste',
    extension: 'md',
    type: 'text/markdown',
    drops: [...FOR_PEOPLE, 'colour', 'entry', 'author', 'published', 'id'],
    write: (exported, { timeZone }) => toMarkdown(exported, timeZone),
  },
  {
    id: 'obsidian',
    title: 'Obsidian',
    hint: 'A zip: one Markdown file an article or entry, with properties and links',
    extension: 'zip',
    type: 'application/zip',
    drops: FOR_PEOPLE,
    write: (exported, { timeZone }) => toObsidian(exported, timeZone),
  },
  {
    id: 'logseq',
    title: 'Logseq',
    hint: 'A zip of pages in blocks',
    extension: 'zip',
    type: 'application/zip',
    drops: FOR_PEOPLE,
    write: (exported, { timeZone }) => toLogseq(exported, timeZone),
  },
  {
    id: 'org',
    title: 'Org',
    hint: 'One file for Emacs and Orgzly',
    extension: 'org',
    type: 'text/org',
    drops: FOR_PEOPLE,
    write: (exported, { timeZone }) => toOrg(exported, timeZone),
  },
  {
    id: 'html',
    title: 'Web page',
    hint: 'One page that needs nothing else, to read and to print',
    extension: 'html',
    type: 'text/html',
    drops: ['deleted', 'place', 'updated', 'entry'],
    write: (exported, { timeZone }) => toHtml(exported, timeZone),
  },
  {
    id: 'gloss-json',
    title: 'Gloss JSON',
    hint: 'Everything that Gloss knows of the notes: a backup',
    extension: 'json',
    type: 'application/json',
    drops: [],
    write: toJson,
  },
  {
    id: 'web-annotation',
    title: 'W3C Web Annotation',
    hint: 'The standard for notes on the web, as JSON-LD',
    extension: 'jsonld',
    type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    drops: ['deleted'],
    write: toWebAnnotations,
  },
  {
    id: 'hypothesis',
    title: 'Hypothesis',
    hint: 'JSON that Hypothesis imports',
    extension: 'json',
    type: 'application/json',
    drops: ['deleted'],
    write: toHypothesis,
  },
  {
    id: 'csv',
    title: 'CSV',
    hint: 'A table for Excel, Numbers, Sheets',
    extension: 'csv',
    type: 'text/csv',
    drops: ['deleted', 'place'],
    write: (exported, { guardFormulas }) => toCsv(exported, guardFormulas),
  },
  {
    id: 'readwise',
    title: 'Readwise',
    hint: 'The CSV that Readwise imports',
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
    title: 'Anki',
    hint: 'Cards to learn by: the name or the passage asks, your note answers',
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
    title: 'RIS',
    hint: 'The articles, for Zotero, EndNote, Mendeley',
    extension: 'ris',
    type: 'application/x-research-info-systems',
    drops: CITATIONS,
    write: toRis,
  },
  {
    id: 'bibtex',
    title: 'BibTeX',
    hint: 'The articles, for LaTeX',
    extension: 'bib',
    type: 'application/x-bibtex',
    drops: CITATIONS,
    write: toBibtex,
  },
  {
    id: 'csl-json',
    title: 'CSL-JSON',
    hint: 'The articles, for Pandoc and Zotero',
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    drops: CITATIONS,
    write: toCsl,
  },
  {
    id: 'template',
    title: 'Your own template',
    hint: 'Whatever you write, in the language of Mustache',
    extension: 'txt',
    type: 'text/plain',
    drops: ['deleted'],
    write: (exported, { template, timeZone }) => toTemplate(exported, template, timeZone),
  },
];
