import { baseName } from '../files/file-words.ts';
import { type InFile, Unreadable } from '../files/unreadable.ts';
import { gunzip, isGzip } from '../files/unzip.ts';
import type { Said } from '../said.ts';
import { htmlToText, looksLikeHtml } from './html-to-text.ts';
import { type PackBuilder, packBuilder, READING_SHARE } from './pack-builder.ts';
import type { ReadPack } from './read-pack-choices.ts';
import { articleText } from './stardict-article.ts';

const FIRST_LINE = "StarDict's dict ifo file";
const MAX_WORD_BYTES = 1_024;
const MAX_WORDS = 2_000_000;
/** One article is a page or two; the size comes from the file, and may be anything. */
const MAX_ARTICLE_BYTES = 4_000_000;

/** The files of one StarDict dictionary. */
type Parts = {
  readonly ifo: InFile;
  readonly idx: InFile;
  readonly dict: InFile;
  readonly syn: InFile | null;
};

/** Reads a StarDict dictionary from its files, chosen together or unpacked from one zip. */
export function* fromStardict(files: readonly InFile[]): Generator<number, ReadPack> {
  const parts = partsOf(files);
  const info = readInfo(parts.ifo);
  const idx = yield* plainBytes(parts.idx);
  const dict = yield* plainBytes(parts.dict);
  const syn = parts.syn ? yield* plainBytes(parts.syn) : null;
  const builder = packBuilder(
    {
      from: 'StarDict',
      title: info.get('bookname')!,
      version: info.get('date') ?? '',
      licence: looksLikeHtml(info.get('description') ?? '')
        ? htmlToText(info.get('description')!)
        : (info.get('description') ?? ''),
    },
    true,
  );
  const dictionaries = files.filter(({ name }) => /\.ifo$/i.test(name)).map(({ name }) => baseName(name));
  if (dictionaries.length > 1)
    builder.complain(
      'exchange.fault.manyDictionaries',
      dictionaries.length,
      dictionaries.join(', ').slice(0, 200),
    );
  const words: string[] = [];
  const types = info.get('sametypesequence') ?? '';
  const isWide = info.get('idxoffsetbits') === '64';
  for (const { word, offset, size } of indexOf(idx, isWide)) {
    words.push(word);
    const where: Said = ['exchange.fault.word', words.length, word.slice(0, 40)];
    if (offset + size > dict.length) builder.complain('exchange.fault.beyondEnd', where, parts.dict.name);
    else if (size > MAX_ARTICLE_BYTES) builder.complain('exchange.fault.largeArticle', where);
    else builder.add({ name: word, text: articleText(dict.subarray(offset, offset + size), types) }, where);
    if (words.length % 200 === 0) yield (READING_SHARE * offset) / Math.max(1, dict.length);
  }
  if (syn) addSynonyms(syn, words, builder);
  const counted = Number(info.get('wordcount'));
  if (Number.isFinite(counted) && counted !== words.length)
    builder.complain('exchange.fault.otherCount', parts.ifo.name, counted, words.length);
  return yield* builder.finish();
}

function partsOf(files: readonly InFile[]): Parts {
  const find = (ending: RegExp, stem?: string) =>
    files.find(({ name }) => ending.test(name) && (stem === undefined || baseName(name).startsWith(stem)));
  const ifo = find(/\.ifo$/i);
  if (!ifo) throw new Unreadable('exchange.fault.noIfo');
  const stem = baseName(ifo.name).replace(/\.ifo$/i, '');
  const idx = find(/\.idx(?:\.gz)?$/i, stem);
  const dict = find(/\.dict(?:\.dz)?$/i, stem);
  const missing = [idx ? '' : '.idx', dict ? '' : '.dict (or .dict.dz)'].filter(Boolean);
  if (!idx || !dict) throw new Unreadable('exchange.fault.notTogether', ifo.name, missing.join(', '));
  return { ifo, idx, dict, syn: find(/\.syn(?:\.dz|\.gz)?$/i, stem) ?? null };
}

function readInfo(ifo: InFile): Map<string, string> {
  const [first = '', ...lines] = new TextDecoder().decode(ifo.bytes.subarray(0, 1_000_000)).split(/\r?\n/);
  if (first.trim() !== FIRST_LINE) throw new Unreadable('exchange.fault.mustBegin', ifo.name, FIRST_LINE);
  const info = new Map<string, string>();
  for (const line of lines) {
    const at = line.indexOf('=');
    if (at > 0) info.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
  }
  const version = info.get('version') ?? '';
  if (version !== '2.4.2' && version !== '3.0.0')
    throw new Unreadable('exchange.fault.stardictVersion', ifo.name, version.slice(0, 20));
  if (!info.get('bookname')) throw new Unreadable('exchange.fault.noBookname', ifo.name);
  return info;
}

function* plainBytes(file: InFile): Generator<number, Uint8Array> {
  if (!isGzip(file)) return file.bytes;
  const steps = gunzip(file);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield 0;
  }
}

/** Words with where their articles stand; ends where the bytes make no more sense. */
function* indexOf(
  idx: Uint8Array,
  isWide: boolean,
): Generator<{ word: string; offset: number; size: number }> {
  const view = new DataView(idx.buffer, idx.byteOffset, idx.byteLength);
  const decoder = new TextDecoder();
  const tail = isWide ? 12 : 8;
  let at = 0;
  for (let count = 0; at < idx.length; count += 1) {
    const end = idx.indexOf(0, at);
    if (end < 0 || end - at > MAX_WORD_BYTES || end + 1 + tail > idx.length)
      throw new Unreadable('exchange.fault.damagedIndex', at, count);
    if (count >= MAX_WORDS) throw new Unreadable('exchange.fault.tooManyWords');
    const word = decoder.decode(idx.subarray(at, end));
    const offset = isWide ? Number(view.getBigUint64(end + 1)) : view.getUint32(end + 1);
    yield { word, offset, size: view.getUint32(end + tail - 3) };
    at = end + 1 + tail;
  }
}

/** Other words for those in the index, each with the number of its word there. */
function addSynonyms(syn: Uint8Array, words: readonly string[], builder: PackBuilder): void {
  const view = new DataView(syn.buffer, syn.byteOffset, syn.byteLength);
  const decoder = new TextDecoder();
  let at = 0;
  while (at < syn.length) {
    const end = syn.indexOf(0, at);
    if (end < 0 || end + 5 > syn.length) {
      builder.complain('exchange.fault.damagedSynonyms', at);
      return;
    }
    const name = words[view.getUint32(end + 1)];
    const synonym = decoder.decode(syn.subarray(at, end));
    if (name === undefined) builder.complain('exchange.fault.synonymOfNothing', synonym.slice(0, 40));
    else builder.addForms(name, [{ text: synonym }]);
    at = end + 5;
  }
}
