import { baseName } from '../files/file-words.ts';
import { isObject, readJson, textPart } from '../files/read-json.ts';
import { type InFile, Unreadable } from '../files/unreadable.ts';
import { unzip } from '../files/unzip.ts';
import type { Said } from '../said.ts';
import { type PackBuilder, packBuilder, READING_SHARE } from './pack-builder.ts';
import type { ReadPack } from './read-pack-choices.ts';
import { definitionText, faultOfDefinition } from './yomitan-definition.ts';

const TERM_BANK = /^term_bank_\d+\.json$/;
const ANY_BANK = /^(?:term|kanji|tag|term_meta|kanji_meta)_bank_\d+\.json$/;
const VERSION = 3;

/**
 * Reads a Yomitan dictionary, bank by bank: what its terms mean, with readings as other spellings. Banks that break
 * the format refuse the whole, as in Yomitan. Kanji, pitch and frequency banks are checked and left out.
 */
export function* fromYomitan(zip: InFile): Generator<number, ReadPack> {
  const index = yield* readIndex(zip);
  const builder = packBuilder(
    {
      from: 'Yomitan',
      title: textPart(index, 'title')!,
      version: textPart(index, 'revision')!,
      language: textPart(index, 'sourceLanguage') ?? '',
      licence: [textPart(index, 'attribution'), textPart(index, 'url')].filter(Boolean).join('\n'),
    },
    true,
  );
  let banks = 0;
  let bytes = 0;
  for (const file of unzip(zip, (name) => ANY_BANK.test(baseName(name)))) {
    if (file === null) {
      yield 0;
      continue;
    }
    bytes += file.bytes.length;
    const name = baseName(file.name);
    const bank = readJson(new TextDecoder().decode(file.bytes), name);
    if (!Array.isArray(bank)) throw broken(['exchange.fault.mustBeList', name]);
    if (!TERM_BANK.test(name)) {
      checkOther(bank, name);
      continue;
    }
    banks += 1;
    for (const [nth, term] of bank.entries()) {
      addTerm(term, name, nth, builder);
      if (nth % 500 === 0) yield (READING_SHARE * bytes) / (bytes + 1_000_000);
    }
  }
  if (banks === 0) throw new Unreadable('exchange.fault.noTermBanks', zip.name);
  return yield* builder.finish();
}

function* readIndex(zip: InFile): Generator<number, object> {
  for (const file of unzip(zip, (name) => baseName(name) === 'index.json')) {
    yield 0;
    if (file === null) continue;
    const index = readJson(new TextDecoder().decode(file.bytes), 'index.json');
    if (!isObject(index)) throw broken(['exchange.fault.indexObject']);
    const version = index.format ?? index.version;
    if (version !== VERSION)
      throw new Unreadable('exchange.fault.yomitanVersion', JSON.stringify(version) ?? '–', VERSION);
    for (const key of ['title', 'revision'])
      if (typeof index[key] !== 'string' || index[key] === '') throw broken(['exchange.fault.indexKey', key]);
    return index;
  }
  throw new Unreadable('exchange.fault.noIndex', zip.name);
}

function addTerm(term: unknown, bank: string, nth: number, builder: PackBuilder): void {
  const where: Said = ['exchange.fault.term', bank, nth + 1];
  if (!Array.isArray(term) || term.length < 8) throw broken(['exchange.fault.termOfEight', where]);
  const [name, reading, tags, rules, score, definitions] = term as unknown[];
  if (typeof name !== 'string' || typeof reading !== 'string')
    throw broken(['exchange.fault.termTexts', where]);
  if ((tags !== null && typeof tags !== 'string') || typeof rules !== 'string' || typeof score !== 'number')
    throw broken(['exchange.fault.termKinds', where]);
  if (!Array.isArray(definitions)) throw broken(['exchange.fault.termDefinitions', where]);
  const fault = definitions.map(faultOfDefinition).find((one) => one !== null);
  if (fault) throw broken(['exchange.fault.termFault', where, fault]);
  const texts = definitions.map(definitionText).filter((text) => text !== '');
  builder.add(
    {
      name,
      // A reading in kana is also what many other words sound like.
      forms: reading === '' ? [] : [{ text: reading, strength: 'short' }],
      text: texts.length > 1 ? texts.map((text, at) => `${at + 1}. ${text}`).join('\n') : (texts[0] ?? ''),
    },
    where,
  );
}

/** Banks whose contents are not taken over must still be what they say, or the file is broken. */
function checkOther(bank: readonly unknown[], name: string): void {
  const kind = name.replace(/_\d+\.json$/, '');
  const least = { kanji_bank: 6, tag_bank: 5, term_meta_bank: 3, kanji_meta_bank: 3 }[kind] ?? 1;
  for (const [nth, row] of bank.entries()) {
    const isRight =
      Array.isArray(row) &&
      row.length >= least &&
      typeof row[0] === 'string' &&
      (kind !== 'tag_bank' || (typeof row[1] === 'string' && typeof row[3] === 'string'));
    if (!isRight) throw broken(['exchange.fault.bankItem', name, nth + 1]);
  }
}

function broken(fault: Said): Unreadable {
  return new Unreadable('exchange.fault.noYomitan', fault);
}
