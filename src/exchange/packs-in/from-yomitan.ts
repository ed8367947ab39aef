import { baseName } from '../files/file-words.ts';
import { isObject, readJson, textPart } from '../files/read-json.ts';
import { type InFile, Unreadable } from '../files/unreadable.ts';
import { unzip } from '../files/unzip.ts';
import { type PackBuilder, packBuilder } from './pack-builder.ts';
import type { ReadPack } from './read-pack-choices.ts';
import { definitionText, faultOfDefinition } from './yomitan-definition.ts';

const TERM_BANK = /^term_bank_\d+\.json$/;
const ANY_BANK = /^(?:term|kanji|tag|term_meta|kanji_meta)_bank_\d+\.json$/;
const VERSION = 3;
const ADVICE = 'It is no dictionary of Yomitan (format 3).';

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
    if (!Array.isArray(bank)) throw new Unreadable(`${name} must be a list. ${ADVICE}`);
    if (!TERM_BANK.test(name)) {
      checkOther(bank, name);
      continue;
    }
    banks += 1;
    for (const [nth, term] of bank.entries()) {
      addTerm(term, name, nth, builder);
      if (nth % 500 === 0) yield Math.min(0.9, bytes / (bytes + 1_000_000));
    }
  }
  if (banks === 0)
    throw new Unreadable(
      `${zip.name} has no term banks: it is a dictionary of kanji, pitch or frequencies, which says what nothing means.`,
    );
  return yield* builder.finish();
}

function* readIndex(zip: InFile): Generator<number, object> {
  for (const file of unzip(zip, (name) => baseName(name) === 'index.json')) {
    yield 0;
    if (file === null) continue;
    const index = readJson(new TextDecoder().decode(file.bytes), 'index.json');
    if (!isObject(index)) throw new Unreadable(`index.json must be an object. ${ADVICE}`);
    const version = index.format ?? index.version;
    if (version !== VERSION)
      throw new Unreadable(
        `index.json says that it is format ${JSON.stringify(version) ?? 'nothing'}; Gloss reads format ${VERSION}.`,
      );
    for (const key of ['title', 'revision'])
      if (typeof index[key] !== 'string' || index[key] === '')
        throw new Unreadable(`index.json has no “${key}”, which is a text. ${ADVICE}`);
    return index;
  }
  throw new Unreadable(`${zip.name} has no index.json: it is no dictionary of Yomitan.`);
}

function addTerm(term: unknown, bank: string, nth: number, builder: PackBuilder): void {
  const where = `${bank}, term ${nth + 1}`;
  if (!Array.isArray(term) || term.length < 8)
    throw new Unreadable(`${where}: a term is a list of eight. ${ADVICE}`);
  const [name, reading, tags, rules, score, definitions] = term as unknown[];
  if (typeof name !== 'string' || typeof reading !== 'string')
    throw new Unreadable(`${where}: its word and reading must be texts. ${ADVICE}`);
  if ((tags !== null && typeof tags !== 'string') || typeof rules !== 'string' || typeof score !== 'number')
    throw new Unreadable(`${where}: its tags, rules or score are of the wrong kind. ${ADVICE}`);
  if (!Array.isArray(definitions))
    throw new Unreadable(`${where}: its definitions must be a list. ${ADVICE}`);
  const fault = definitions.map(faultOfDefinition).find((one) => one !== null);
  if (fault) throw new Unreadable(`${where}: ${fault}. ${ADVICE}`);
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
    if (!isRight)
      throw new Unreadable(`${name}, item ${nth + 1} is not as Yomitan’s format has it. ${ADVICE}`);
  }
}
