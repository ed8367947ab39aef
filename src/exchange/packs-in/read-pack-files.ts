import { decodeFile } from '../files/decode-text.ts';
import { baseName, titleOfFile } from '../files/file-words.ts';
import { partOf, readJson } from '../files/read-json.ts';
import { readTable, type Table, tableOf } from '../files/read-table.ts';
import { type InFile, Unreadable } from '../files/unreadable.ts';
import { gunzip, isGzip, isZip, unzip } from '../files/unzip.ts';
import type { Said } from '../said.ts';
import { ankiMapping, readAnkiHead } from './from-anki.ts';
import { fromDsl, looksLikeDsl } from './from-dsl.ts';
import { fromGlossPack } from './from-gloss-pack.ts';
import { fromNoteDefinitions, looksLikeNoteDefinitions } from './from-note-definitions.ts';
import { fromSkos } from './from-skos.ts';
import { fromStardict } from './from-stardict.ts';
import { fromTabfile, looksLikeTabfile } from './from-tabfile.ts';
import { fromTbx, looksLikeTbx } from './from-tbx.ts';
import { fromWordTable } from './from-word-table.ts';
import { fromYomitan } from './from-yomitan.ts';
import { jsonLdTriples, looksLikeJsonLd } from './json-ld-triples.ts';
import type { PackReadingChoices, PackSupposed, ReadPack } from './read-pack-choices.ts';
import { turtleTriples } from './turtle-triples.ts';
import { unknownFormat } from './unknown-format.ts';
import { guessMapping } from './word-columns.ts';
import { looksLikeWordLines, rowsOfMarkdownTable, rowsOfWordLines } from './word-lines.ts';

export type PackFilesReading =
  | { readonly kind: 'read'; readonly read: ReadPack }
  | { readonly kind: 'refused'; readonly why: Said };

/** Rows that the reader is shown to say what the columns hold. */
const SAMPLE_ROWS = 8;

/** Files of a zip that are of some glossary. */
const WANTED =
  /\.(?:ifo|idx|idx\.gz|dict|dict\.dz|syn|syn\.dz|dsl|dsl\.dz|csv|tsv|txt|tab|tbx|xml|ttl|nt|nq|trig|jsonld|json|md)$/i;

/**
 * Reads a glossary from files of whatever kind, chosen together. Yields a share from 0 to 1, so that it can be run in
 * slices; nothing is written anywhere.
 */
export function* readPackFiles(
  files: readonly InFile[],
  choices: PackReadingChoices,
): Generator<number, PackFilesReading> {
  try {
    return { kind: 'read', read: yield* readFiles(files, choices) };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'refused', why: error.why };
    throw error;
  }
}

function* readFiles(files: readonly InFile[], choices: PackReadingChoices): Generator<number, ReadPack> {
  const [file] = files;
  if (!file) throw new Unreadable('exchange.fault.noFile');
  const empty = files.find(({ bytes }) => bytes.length === 0);
  if (empty) throw new Unreadable('exchange.fault.emptyFile', empty.name);
  if (files.some(({ name }) => /\.ifo$/i.test(name))) return yield* fromStardict(files);
  if (files.length > 1) {
    if (files.every(({ name }) => /\.md$/i.test(name)))
      return yield* fromNoteDefinitions(files, choices.encoding);
    if (files.some(({ name }) => /\.(?:idx|dict|syn)(?:\.\w+)?$/i.test(name)))
      return yield* fromStardict(files);
    throw new Unreadable('exchange.fault.chooseOne');
  }
  if (isZip(file)) return yield* readZip(file, choices);
  if (/\.(?:idx|dict|syn)(?:\.\w+)?$/i.test(file.name)) return yield* fromStardict(files);
  if (isGzip(file)) {
    const bytes = yield* breathing(gunzip(file));
    return yield* readOne({ name: file.name.replace(/\.(?:gz|dz)$/i, ''), bytes }, choices);
  }
  return yield* readOne(file, choices);
}

/** A zip is a Yomitan dictionary, or holds the files of one glossary. */
function* readZip(zip: InFile, choices: PackReadingChoices): Generator<number, ReadPack> {
  let isYomitan = false;
  const names: string[] = [];
  const look = (name: string): boolean => {
    names.push(name);
    if (baseName(name) === 'index.json') isYomitan = true;
    return false;
  };
  for (const _ of unzip(zip, look)) yield 0;
  if (isYomitan || names.some((name) => /^term_bank_\d+\.json$/.test(baseName(name))))
    return yield* fromYomitan(zip);
  const inside: InFile[] = [];
  const isWanted = (name: string) => WANTED.test(name) && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name);
  for (const one of unzip(zip, isWanted)) {
    yield 0;
    // An empty note in a vault is no reason to refuse the others.
    if (one !== null && one.bytes.length > 0) inside.push(one);
  }
  if (names.includes('[Content_Types].xml')) throw new Unreadable('exchange.fault.isOffice', zip.name);
  if (inside.length === 0) throw new Unreadable('exchange.fault.noGlossaryIn', zip.name);
  return yield* readFiles(inside, choices);
}

function* readOne(file: InFile, choices: PackReadingChoices): Generator<number, ReadPack> {
  const { text, encoding, sure } = decodeFile(file, choices.encoding);
  const supposed: PackSupposed = { encoding, encodingSure: sure, table: null };
  const title = titleOfFile(file.name);
  const reason = unknownFormat(file.name, text);
  if (reason !== null) throw new Unreadable(...reason);
  if (/^[\s\ufeff]*[{[]/.test(text) && !/\.(?:ttl|md|dsl|csv|tsv|txt)$/i.test(file.name))
    return yield* readJsonFile(text, file.name, title);
  if (looksLikeTbx(text)) return yield* fromTbx(text, file.name, title, supposed);
  if (/\.(?:ttl|nt|n3|nq|trig)$/i.test(file.name) || /^\s*@prefix\s/m.test(text.slice(0, 5_000)))
    return yield* fromSkos(yield* turtleTriples(text, file.name), title, supposed);
  if (looksLikeDsl(text) || /\.dsl$/i.test(file.name)) return yield* fromDsl(text, title, supposed);
  const isMarkdown = /\.md$/i.test(file.name);
  const rows = isMarkdown ? rowsOfMarkdownTable(text) : null;
  if (!rows && isMarkdown && (looksLikeNoteDefinitions(text) || !looksLikeWordLines(text)))
    return yield* fromNoteDefinitions([file], choices.encoding);
  const anki = readAnkiHead(text);
  const isChosen = choices.mapping !== null || choices.delimiter !== null;
  if (!anki && !isChosen && looksLikeTabfile(text)) return yield* fromTabfile(text, title, supposed);
  const lines =
    rows ?? (choices.delimiter === null && looksLikeWordLines(text) ? rowsOfWordLines(text) : null);
  const table: Table = lines
    ? tableOf(lines)
    : readTable(anki?.text ?? text, choices.delimiter ?? anki?.delimiter ?? null);
  const guess = anki ? ankiMapping(anki, table.head[0]?.length ?? 0) : guessMapping(table.head);
  const mapping = choices.mapping ?? guess;
  const from = anki ? 'Anki' : isMarkdown ? 'Markdown' : lines ? 'TXT' : undefined;
  const sample = table.head.slice(0, SAMPLE_ROWS);
  return yield* fromWordTable(
    table,
    mapping,
    title,
    { ...supposed, table: { sample, delimiter: table.delimiter, mapping } },
    from,
  );
}

function* readJsonFile(text: string, name: string, title: string): Generator<number, ReadPack> {
  const json = readJson(text, name);
  yield 0;
  if (looksLikeJsonLd(json)) return yield* fromSkos(jsonLdTriples(json, name), title, null);
  if (`${partOf(json, 'format')}`.startsWith('gloss-notes/'))
    throw new Unreadable('exchange.fault.isNotes', name);
  return fromGlossPack(text);
}

function* breathing<Value>(steps: Generator<null, Value>): Generator<number, Value> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield 0;
  }
}
