import { foldForSearch } from '../text/fold-for-search.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { oneLine } from '../text/one-line.ts';
import { hasSubstance } from '../text/substance.ts';
import type { Entry, EntryId, EntryKind, Form } from './entry.ts';
import { OWN_LIMITS } from './own-limits.ts';

/** Another name of an entry as the reader gives it. */
export type DraftForm = { readonly text: string; readonly strength: 'full' | 'short' };

/** An entry of the reader's own while it is being written. */
export type OwnDraft = {
  readonly name: string;
  readonly kind: EntryKind;
  /** Looked at for people only. */
  readonly nameOrder: 'given-family' | 'family-given';
  readonly forms: readonly DraftForm[];
  /** `false` where the reader has taken away what was suggested: nothing more is then derived from the name. */
  readonly derive: boolean;
  readonly gist: string;
  readonly detail: string;
};

export type DraftField = 'name' | 'forms' | 'gist' | 'detail';

/** Why a draft cannot be kept as it is. */
export type DraftProblem =
  | { readonly kind: 'missing'; readonly field: 'name' | 'gist' }
  /** One letter, or none: it would be found everywhere or nowhere. */
  | { readonly kind: 'no-name'; readonly field: 'name' | 'forms'; readonly text: string }
  /** Nothing but words that nearly every sentence has. */
  | { readonly kind: 'everyday-word'; readonly field: 'name' | 'forms'; readonly text: string }
  /** `most` and `has` are UTF-16 units. */
  | {
      readonly kind: 'too-long';
      readonly field: DraftField;
      readonly text: string;
      readonly most: number;
      readonly has: number;
    }
  | { readonly kind: 'too-many'; readonly field: 'forms'; readonly most: number; readonly has: number };

/** Nobody is called by more names; a list beyond it is a mistake of copying. */
const MOST_OWN_FORMS = 100;

/** A draft with nothing in it but a name. */
export function newDraft(name: string, kind: EntryKind, nameOrder: OwnDraft['nameOrder']): OwnDraft {
  return { name: oneLine(name), kind, nameOrder, forms: [], derive: true, gist: '', detail: '' };
}

/** What keeps a draft from being kept, in the order of the form; nothing where it is good. */
export function problemsOfDraft(draft: OwnDraft): readonly DraftProblem[] {
  const problems: DraftProblem[] = [];
  const name = oneLine(draft.name);
  if (name === '') problems.push({ kind: 'missing', field: 'name' });
  else problems.push(...problemsOfName('name', name, OWN_LIMITS.name));
  if (draft.forms.length > MOST_OWN_FORMS)
    problems.push({ kind: 'too-many', field: 'forms', most: MOST_OWN_FORMS, has: draft.forms.length });
  else problems.push(...draft.forms.flatMap(({ text }) => problemsOfName('forms', text, OWN_LIMITS.form)));
  const gist = draft.gist.trim();
  const detail = draft.detail.trim();
  if (gist === '' && detail === '') problems.push({ kind: 'missing', field: 'gist' });
  problems.push(...tooLong('gist', gist, OWN_LIMITS.gist), ...tooLong('detail', detail, OWN_LIMITS.detail));
  return problems;
}

function problemsOfName(field: 'name' | 'forms', text: string, most: number): DraftProblem[] {
  if (text.length > most) return tooLong(field, text, most);
  if (!hasSubstance(text)) return [{ kind: 'no-name', field, text }];
  // "The Who" has nothing but such words, and is a name by its capitals.
  const words = text.split(/\s+/);
  const isName = words.length > 1 && /^\p{Lu}/u.test(words.at(-1)!);
  return !isName && words.every((word) => isFunctionWord(word) && !/^\p{Lu}{2,}$/u.test(word))
    ? [{ kind: 'everyday-word', field, text }]
    : [];
}

function tooLong(field: DraftField, text: string, most: number): DraftProblem[] {
  return text.length > most ? [{ kind: 'too-long', field, text, most, has: text.length }] : [];
}

/** The entry that a draft comes to. What `before` has and no draft can say (facts, sources) stays as it was. */
export function entryOfDraft(id: EntryId, draft: OwnDraft, before: Entry | null): Entry {
  const { nameOrder: _, derive: __, gist: ___, detail: ____, ...kept } = before ?? EMPTY;
  const gist = oneLine(draft.gist);
  const detail = draft.detail.trim();
  const name = oneLine(draft.name);
  return {
    ...kept,
    id,
    kind: draft.kind,
    name,
    ...(draft.kind === 'person' && { nameOrder: draft.nameOrder }),
    forms: formsOfDraft(name, draft.forms, before),
    ...(!draft.derive && { derive: false as const }),
    ...(gist !== '' && { gist }),
    ...(detail !== '' && { detail }),
  };
}

const EMPTY: Omit<Entry, 'id' | 'name' | 'kind'> & Partial<Entry> = {
  forms: [],
  facts: [],
  relations: [],
  ids: {},
  sources: [],
};

/** Each text once; what was known of a form (its language) stays known. */
function formsOfDraft(name: string, forms: readonly DraftForm[], before: Entry | null): Form[] {
  const known = new Map(before?.forms.map((form) => [form.text, form]));
  const kept = new Map<string, Form>();
  for (const { text, strength } of forms) {
    const form = oneLine(text);
    if (form !== name && !kept.has(form)) kept.set(form, { ...known.get(form), text: form, strength });
  }
  return [...kept.values()];
}

/** A draft that comes to this entry: the way back from `entryOfDraft`. */
export function draftOfEntry(entry: Entry): OwnDraft {
  return {
    name: entry.name,
    kind: entry.kind,
    nameOrder: entry.nameOrder ?? 'given-family',
    forms: entry.forms.map(({ text, strength }) => ({
      text,
      strength: strength === 'full' ? 'full' : 'short',
    })),
    derive: entry.derive !== false,
    gist: entry.gist ?? '',
    detail: entry.detail ?? '',
  };
}

/** The id of a new entry within its pack: its name's letters, and a tail that no other has. */
export function newOwnId(name: string, tail: string): EntryId {
  const words = foldForSearch(name)
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return [...words.join('-').slice(0, 60).split('-').filter(Boolean), tail].join('-') as EntryId;
}
