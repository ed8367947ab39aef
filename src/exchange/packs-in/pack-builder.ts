import { mapDetailLinks } from '../../core/glossary/detail.ts';
import type { Entry, EntryId, EntryKind, Form, FormStrength, Relation } from '../../core/glossary/entry.ts';
import type { Pack } from '../../core/glossary/pack.ts';
import { BUNDLED_PACK, OWN_PACK } from '../../core/glossary/pack-on-shelf.ts';
import { hasSubstance } from '../../core/text/substance.ts';
import { Unreadable } from '../files/unreadable.ts';
import type { Said } from '../said.ts';
import { uuidFromText } from '../uuid-from-text.ts';
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

type Growing = {
  readonly name: string;
  readonly forms: Map<string, FoundForm>;
  texts: string[];
  found: FoundEntry;
};

/**
 * Collects what a reader finds, and makes a pack of it that keeps to the bounds of packs. `joinsSameNames`: what is
 * found twice under one name is one entry with two explanations, as dictionaries mean it.
 */
export function packBuilder(head: PackHead, joinsSameNames: boolean) {
  const entries: Growing[] = [];
  const byName = new Map<string, Growing>();
  const problems: Said[] = [];
  let problemCount = 0;

  function complain(...problem: Said): void {
    problemCount += 1;
    if (problems.length < MAX_PROBLEMS) problems.push(problem);
  }

  function add(found: FoundEntry, where: Said | string): void {
    const name = oneLine(found.name);
    if (name === '') {
      complain('exchange.fault.noName', where);
      return;
    }
    if (name.length > MAX_NAME) {
      complain('exchange.fault.longName', where, name.slice(0, 40), MAX_NAME);
      return;
    }
    if (entries.length >= MAX_ENTRIES) throw new Unreadable('exchange.fault.tooManyEntries', MAX_ENTRIES);
    let growing = joinsSameNames ? byName.get(name) : undefined;
    if (!growing) {
      growing = { name, forms: new Map(), texts: [], found };
      entries.push(growing);
      if (!byName.has(name)) byName.set(name, growing);
    }
    const text = found.text.trim();
    if (text !== '' && !growing.texts.includes(text)) growing.texts.push(text);
    for (const form of found.forms ?? []) addForm(growing, form);
  }

  function addForm({ name, forms }: Growing, form: FoundForm): void {
    const text = oneLine(form.text);
    if (text === '' || text === name || text.length > MAX_NAME || !hasSubstance(text)) return;
    if (forms.size < MAX_FORMS && !forms.has(text)) forms.set(text, { ...form, text });
  }

  /** More spellings of an entry that is there already; whether it is. */
  function addForms(name: string, forms: readonly FoundForm[]): boolean {
    const growing = byName.get(oneLine(name));
    if (growing) for (const form of forms) addForm(growing, form);
    return growing !== undefined;
  }

  /** Yields a share from 0 to 1 while it works. */
  function* finish(supposed: PackSupposed | null = null): Generator<number, ReadPack> {
    if (entries.length === 0)
      throw problems[0]
        ? new Unreadable('exchange.fault.nothingUsable', problems[0])
        : new Unreadable('exchange.fault.noEntry');
    const ids = new Map<Growing, EntryId>();
    const byKey = new Map<string, EntryId>();
    const nextId = idMaker();
    for (const growing of entries) {
      const id = nextId(growing.name);
      ids.set(growing, id);
      if (growing.found.key !== undefined && !byKey.has(growing.found.key)) byKey.set(growing.found.key, id);
    }
    const idOfName = (name: string) => {
      const growing = byName.get(name) ?? byName.get(oneLine(name));
      return growing ? ids.get(growing)! : null;
    };
    const made: Entry[] = [];
    for (const growing of entries) {
      const bare = withoutQualifier(growing.name);
      if (bare !== null) addForm(growing, { text: bare });
      made.push(entryOf(growing, ids.get(growing)!, idOfName, byKey));
      if (made.length % 500 === 0) yield made.length / entries.length;
    }
    const title = oneLine(head.title).slice(0, 200) || 'Glossary';
    const pack: Pack = {
      id: packId(title),
      title,
      version: oneLine(head.version ?? '').slice(0, 100),
      language: languageTag(head.language ?? ''),
      licence: (head.licence ?? '').trim().slice(0, 2_000),
      entries: made,
    };
    return { from: head.from, pack, problems, problemCount, supposed };
  }

  function entryOf(
    { name, forms, texts, found }: Growing,
    id: EntryId,
    idOfName: (name: string) => EntryId | null,
    byKey: ReadonlyMap<string, EntryId>,
  ): Entry {
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
      forms: [...forms.values()].map(({ text, lang, strength = 'full' }): Form => {
        const tag = languageTag(lang ?? '');
        return { text, strength, ...(tag !== '' && { lang: tag }) };
      }),
      ...gistAndDetail(whole, [...forms.keys()]),
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

/** Ids from names: `kim-jong-un`; the second of one name `kim-jong-un-2`. The same file gives the same ids. */
function idMaker(): (name: string) => EntryId {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (name) => {
    const base = slugOf(name);
    let count = counts.get(base) ?? 1;
    let id = base;
    while (taken.has(id)) {
      count += 1;
      id = `${base}-${count}`;
    }
    counts.set(base, count);
    taken.add(id);
    return id as EntryId;
  };
}

function slugOf(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .toWellFormed()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  // Signs alone ("!", "→") make no word.
  return [...words].slice(0, 80).join('') || `sign-${uuidFromText(name).slice(0, 8)}`;
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
