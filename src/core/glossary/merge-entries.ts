import { parseDetail } from './detail.ts';
import type { Entry, Form } from './entry.ts';

/**
 * Two entries as one, under the name and id of the first: all that either is called, all that either says. Where both
 * say something that there can be but one of, the first is heard; of two details the second follows.
 */
export function mergeEntries(kept: Entry, merged: Entry): Entry {
  const detail = joinDetails(kept.detail, merged.detail);
  const gist = kept.gist ?? merged.gist;
  const isNeither = ({ to }: Entry['relations'][number]) => to !== kept.id && to !== merged.id;
  // Neither derived what the reader had taken away; together they do not either.
  const { derive: _, ...rest } = { ...merged, ...kept };
  return {
    ...rest,
    forms: joinForms(kept, merged),
    ...((kept.derive === false || merged.derive === false) && { derive: false as const }),
    ...(gist !== undefined && { gist }),
    ...(detail !== undefined && { detail }),
    facts: union(kept.facts, merged.facts),
    relations: union(kept.relations, merged.relations).filter(isNeither),
    ids: { ...merged.ids, ...kept.ids },
    sources: union(kept.sources, merged.sources),
  };
}

/** The name of the second is a form of the first. Of a form that both have the full one stays. */
function joinForms(kept: Entry, merged: Entry): readonly Form[] {
  const forms = new Map<string, Form>();
  for (const form of [...kept.forms, { text: merged.name, strength: 'full' } as const, ...merged.forms]) {
    if (form.text === kept.name) continue;
    const known = forms.get(form.text);
    if (!known) forms.set(form.text, form);
    else if (known.strength !== 'full' && form.strength === 'full')
      forms.set(form.text, { ...known, strength: 'full' });
  }
  return [...forms.values()];
}

function joinDetails(kept: string | undefined, merged: string | undefined): string | undefined {
  if (kept === undefined || merged === undefined) return kept ?? merged;
  const said = new Set(parseDetail(kept).map((pieces) => JSON.stringify(pieces)));
  const more = merged
    .split(/\n\s*\n/)
    .filter((paragraph) => !parseDetail(paragraph).every((pieces) => said.has(JSON.stringify(pieces))));
  return [kept, ...more].join('\n\n');
}

/**
 * Takes a merging back: `now` is what has become of the merged entry, `before` what it was before. Only what came by
 * the merging goes; what the reader has written since stays.
 */
export function unmergeEntry(now: Entry, before: Entry, merged: Entry): Entry {
  const together = mergeEntries(before, merged);
  const unchanged: Record<string, unknown> = { ...now };
  for (const key of Object.keys(together) as (keyof Entry)[]) {
    if (JSON.stringify(now[key]) !== JSON.stringify(together[key])) continue;
    if (before[key] === undefined) delete unchanged[key];
    else unchanged[key] = before[key];
  }
  const own = new Set(before.forms.map(({ text }) => text));
  const came = new Set(together.forms.map(({ text }) => text).filter((text) => !own.has(text)));
  // Every key is one of Entry's with a value of its type.
  const entry = unchanged as unknown as Entry;
  return { ...entry, forms: entry.forms.filter(({ text }) => !came.has(text)) };
}

function union<Item>(first: readonly Item[], second: readonly Item[]): readonly Item[] {
  const known = new Set(first.map((item) => JSON.stringify(item)));
  return [...first, ...second.filter((item) => !known.has(JSON.stringify(item)))];
}
