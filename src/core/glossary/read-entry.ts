import * as v from 'valibot';
import { hasSubstance } from '../text/substance.ts';
import { ENTRY_KINDS, type Entry, type EntryId } from './entry.ts';
import type { Problem } from './problem.ts';
import { readWhen } from './when.ts';

export type EntryReading = { readonly entry: Entry | null; readonly problems: readonly Problem[] };

/** Longer than any sensible detail; a text beyond it is a mistake or an attack. */
const MAX_TEXT = 20_000;
/** A form is a name or a phrase, not a paragraph. */
const MAX_FORM = 300;
const MAX_LIST = 1_000;

const line = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most, tooLong(most)));
const edtf = v.pipe(
  v.string(),
  v.check((text) => readWhen(text) !== null, 'Not a date in EDTF (such as 2019-04-25, 2013 or 2001/2006)'),
);

const Form = v.object({
  text: v.pipe(
    v.string(),
    v.trim(),
    v.check(hasSubstance, 'A form needs at least two letters (or one ideograph)'),
    v.maxLength(MAX_FORM, tooLong(MAX_FORM)),
  ),
  strength: v.optional(v.picklist(['full', 'short']), 'full'),
  lang: v.optional(line(35)),
  derive: v.optional(v.literal(false)),
});

/** The parts without which there is no entry. */
const Core = v.looseObject({
  id: v.pipe(line(200), v.regex(/^\S+$/, 'An id has no spaces')),
  name: line(MAX_FORM),
});

const list = (item: v.GenericSchema) => ({ list: item });

/** Each optional part is read by itself, so that a bad one costs only itself. Lists lose only the bad items. */
const PARTS = {
  kind: v.picklist(ENTRY_KINDS),
  nameOrder: v.picklist(['given-family', 'family-given']),
  forms: list(Form),
  derive: v.literal(false),
  gist: line(MAX_TEXT),
  detail: line(MAX_TEXT),
  facts: list(v.object({ what: line(MAX_FORM), when: edtf })),
  born: edtf,
  died: edtf,
  relations: list(v.object({ kind: line(50), to: line(200) })),
  location: v.object({
    lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
    lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  }),
  ids: v.pipe(
    v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_-]{0,30}$/)), line(200)),
    v.check((ids) => !Object.hasOwn(ids, '__proto__')),
  ),
  sources: list(line(1_000)),
  asOf: edtf,
} as const;

/** Reads one entry of a pack; `path` is where it stands, for the problems. */
export function readEntry(raw: unknown, path: string): EntryReading {
  const core = v.safeParse(Core, raw);
  if (!core.success) {
    return {
      entry: null,
      problems: core.issues.map((issue) => ({
        path: join(path, v.getDotPath(issue)),
        message: `${issue.message}. An entry needs an id, a name, and a gist or a detail.`,
        lost: 'entry',
      })),
    };
  }

  const problems: Problem[] = [];
  const parts: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(PARTS)) {
    const value = core.output[key];
    if (value === undefined) continue;
    const read =
      'list' in schema
        ? readList(schema.list, value, join(path, key), problems)
        : readPart(schema, value, join(path, key), problems);
    if (read !== undefined) parts[key] = read;
  }
  if (parts.gist === undefined && parts.detail === undefined) {
    problems.push({ path, message: 'An entry needs a gist or a detail.', lost: 'entry' });
    return { entry: null, problems };
  }
  const empty = { kind: 'term', forms: [], facts: [], relations: [], ids: {}, sources: [] };
  // The schemas above are the shape of Entry, part by part; the type cannot follow the loop.
  const entry = {
    id: core.output.id as EntryId,
    ...empty,
    ...parts,
    name: core.output.name,
  } as unknown as Entry;
  return { entry, problems };
}

function readPart(schema: v.GenericSchema, value: unknown, path: string, problems: Problem[]): unknown {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    problems.push({ path: join(path, v.getDotPath(issue)), message: `${issue.message}.`, lost: 'part' });
  }
  return undefined;
}

function readList(item: v.GenericSchema, value: unknown, path: string, problems: Problem[]): unknown[] {
  if (!Array.isArray(value)) {
    problems.push({ path, message: 'Expected a list.', lost: 'part' });
    return [];
  }
  if (value.length > MAX_LIST) {
    problems.push({ path, message: `More than ${MAX_LIST} items; the rest is left out.`, lost: 'part' });
  }
  return value
    .slice(0, MAX_LIST)
    .map((one, index) => readPart(item, one, `${path}[${index}]`, problems))
    .filter((one) => one !== undefined);
}

function tooLong(most: number): string {
  return `Longer than ${most} characters`;
}

function join(path: string, rest: string | null): string {
  return rest ? `${path}.${rest}` : path;
}
