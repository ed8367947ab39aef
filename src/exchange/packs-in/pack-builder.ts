import { mapDetailLinks } from '../../core/glossary/detail.ts';
import type { Entry, EntryId, EntryKind, Form, FormStrength, Relation } from '../../core/glossary/entry.ts';
import { entryWriter, type LargePack } from '../../core/glossary/entry-list.ts';
import { jsonList } from '../../core/glossary/json-list.ts';
import { BUNDLED_PACK, OWN_PACK } from '../../core/glossary/pack-on-shelf.ts';
import { hasSubstance } from '../../core/text/substance.ts';
import { Unreadable } from '../files/unreadable.ts';
import type { Said } from '../said.ts';
import { entryIdMaker, slugOf } from './entry-ids.ts';
import { gistAndDetail } from './gist-and-detail.ts';
import { resolveLinks } from './headword-links.ts';
import type { PackSupposed, ReadPack } from './read-pack-choices.ts';

/** As `readEntry` has them. UTF-16 units, or items. */
const MAX_NAME = 300;
const MAX_TEXT = 20_000;
const MAX_FORMS = 1_000;
const MAX_ENTRIES = 2_000_000;
/** A reader of thousands of complaints reads none. */
const MAX_PROBLEMS = 100;

/** How much of the time it takes to find what is in a file; to make entries of it takes the rest. */
export const READING_SHARE = 0.6;

/** What is known of a pack as a whole. */
export type PackHead = {
  readonly from: string;
  readonly title: string;
  readonly version?: string;
  readonly language?: string;
  readonly licence?: string;
};

/** An entry as a reader of some format has found it. */
export type FoundEntry = {
  /** Names the thing among the others of its file, where the format has such names: relations go by it. */
  readonly key?: string;
  readonly name: string;
  readonly forms?: readonly FoundForm[];
  /** Plain text; links to other headwords as `headwordLink` makes them. */
  readonly text: string;
  readonly kind?: EntryKind;
  /** `to` is a key. */
  readonly relations?: readonly { readonly kind: string; readonly to: string }[];
  readonly ids?: Readonly<Record<string, string>>;
  readonly sources?: readonly string[];
};

export type FoundForm = {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly strength?: FormStrength;
};

/** An entry while its file is read. */
type Growing = {
  readonly name: string;
  readonly found: FoundRest;
  readonly forms: FoundForm[];
  readonly texts: string[];
};

type FoundRest = Omit<FoundEntry, 'name' | 'forms' | 'text'>;

/**
 * Collects what a reader finds, and makes a pack of it that keeps to the bounds of packs. `joinsSameNames`: what is
 * found twice under one name is one entry with two explanations, as dictionaries mean it. There may be a million
 * entries: what is found is held as bytes, but for those that more was found of.
 */
export function packBuilder(head: PackHead, joinsSameNames: boolean) {
  const found = jsonList<Growing>();
  const grown = new Map<number, Growing>();
  /** The first entry of each name. */
  const byName = new Map<string, number>();
  const ids: EntryId[] = [];
  const byKey = new Map<string, EntryId>();
  const nextId = entryIdMaker();
  const problems: Said[] = [];
  let problemCount = 0;

  function complain(...problem: Said): void {
    problemCount += 1;
    if (problems.length < MAX_PROBLEMS) problems.push(problem);
  }

  function add(what: FoundEntry, where: Said | string): void {
    const name = oneLine(what.name);
    if (name === '') {
      complain('exchange.fault.noName', where);
      return;
    }
    if (name.length > MAX_NAME) {
      complain('exchange.fault.longName', where, name.slice(0, 40), MAX_NAME);
      return;
    }
    const rest = restOf(what);
    const before = joinsSameNames ? byName.get(name) : undefined;
    const growing = before === undefined ? { name, found: rest, forms: [], texts: [] } : grownOf(before);
    addText(growing, what.text.trim());
    for (const form of what.forms ?? []) addForm(growing, form);
    if (before !== undefined) return;
    if (found.count() >= MAX_ENTRIES) throw new Unreadable('exchange.fault.tooManyEntries', MAX_ENTRIES);
    if (!byName.has(name)) byName.set(ownCopy(name), found.count());
    found.add(growing);
    const id = nextId(name);
    ids.push(id);
    if (rest.key !== undefined && !byKey.has(rest.key)) byKey.set(rest.key, id);
  }

  function grownOf(index: number): Growing {
    let growing = grown.get(index);
    if (!growing) {
      growing = found.at(index);
      grown.set(index, growing);
    }
    return growing;
  }

  /** What is beyond the bounds of an entry is cut anyway: a file of one word a million times is not compared with itself. */
  function addText({ texts }: Growing, text: string): void {
    const length = texts.reduce((sum, one) => sum + one.length, 0);
    if (text !== '' && length <= MAX_TEXT && !texts.includes(text)) texts.push(text);
  }

  function addForm({ name, forms }: Growing, form: FoundForm): void {
    const text = oneLine(form.text);
    if (text === '' || text === name || text.length > MAX_NAME || !hasSubstance(text)) return;
    if (forms.length < MAX_FORMS && !forms.some((one) => one.text === text)) forms.push({ ...form, text });
  }

  /** More spellings of an entry that is there already; whether it is. */
  function addForms(name: string, forms: readonly FoundForm[]): boolean {
    const index = byName.get(oneLine(name));
    if (index !== undefined) for (const form of forms) addForm(grownOf(index), form);
    return index !== undefined;
  }

  /** Yields how far the whole reading is, from `READING_SHARE` to 1. */
  function* finish(supposed: PackSupposed | null = null): Generator<number, ReadPack> {
    const count = found.count();
    if (count === 0)
      throw problems[0]
        ? new Unreadable('exchange.fault.nothingUsable', problems[0])
        : new Unreadable('exchange.fault.noEntry');
    const made = entryWriter();
    for (let index = 0; index < count; index += 1) {
      const growing = grown.get(index) ?? found.at(index);
      const bare = withoutQualifier(growing.name);
      if (bare !== null) addForm(growing, { text: bare });
      made.add(entryOf(growing, ids[index]!));
      grown.delete(index);
      found.forgetBefore(index);
      if (index % 500 === 499) yield READING_SHARE + ((1 - READING_SHARE) * index) / count;
    }
    const title = oneLine(head.title).slice(0, 200) || 'Glossary';
    const pack: LargePack = {
      id: packId(title),
      title,
      version: oneLine(head.version ?? '').slice(0, 100),
      language: languageTag(head.language ?? ''),
      licence: (head.licence ?? '').trim().slice(0, 2_000),
      entries: made.list(),
    };
    return { from: head.from, pack, problems, problemCount, supposed };
  }

  function idOfName(name: string): EntryId | null {
    return ids[byName.get(name) ?? byName.get(oneLine(name)) ?? -1] ?? null;
  }

  function entryOf({ name, forms, texts, found }: Growing, id: EntryId): Entry {
    const relations = (found.relations ?? []).flatMap(({ kind, to }): Relation[] => {
      const target = byKey.get(to);
      return target && target !== id ? [{ kind, to: target }] : [];
    });
    // What looks like a link of ours is only text in other formats.
    const plain = mapDetailLinks(texts.join('\n\n'), (_, __, label) => label).replace(/\[(?=\[)/g, '[ ');
    const text = resolveLinks(plain, (target) => (target === name ? null : idOfName(target)));
    const whole = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
    if (whole !== text) complain('exchange.fault.longText', name, MAX_TEXT);
    return {
      id,
      kind: found.kind ?? 'term',
      name,
      forms: forms.map(({ text, lang, strength = 'full' }): Form => {
        const tag = languageTag(lang ?? '');
        return { text, strength, ...(tag !== '' && { lang: tag }) };
      }),
      ...gistAndDetail(
        whole,
        forms.map((form) => form.text),
      ),
      facts: [],
      relations,
      ids: found.ids ?? {},
      sources: found.sources ?? [],
    };
  }

  return { add, addForms, complain, finish };
}
export type PackBuilder = ReturnType<typeof packBuilder>;

/** "Medicine (science)": what stands in brackets tells a name from others of its kind, and in no text. */
function withoutQualifier(name: string): string | null {
  return /^(.*[\p{L}\p{N}]{2}.*?)\s*[(（][^()（）]+[)）]$/u.exec(name)?.[1] ?? null;
}

function restOf({ key, kind, relations, ids, sources }: FoundEntry): FoundRest {
  return {
    ...(key !== undefined && { key }),
    ...(kind && { kind }),
    ...(relations && { relations }),
    ...(ids && { ids }),
    ...(sources && { sources }),
  };
}

/** A text that does not keep the whole file in memory that it is a part of, as engines let parts do. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}

/** A pack's id from its title, so that the same pack takes the place of its older version. */
function packId(title: string): string {
  const id = slugOf(title);
  return id === OWN_PACK || id === BUNDLED_PACK ? `${id}-imported` : id;
}

/** A language tag as far as it looks like one. */
function languageTag(said: string): string {
  return /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(said) && said.length <= 35 ? said : '';
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
