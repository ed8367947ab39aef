import type { Language } from '../core/language/language.ts';
import { languageOf, type MessageTree } from '../core/language/language-of.ts';

/** A message as a build has it for the browser. */
type BuiltMessage = { readonly message: string };

/**
 * The language of a worker, which has no `browser.i18n`: from the file that the browser reads too. `tag` is that of
 * the page that started the worker.
 */
export async function loadLanguage(tag: string): Promise<Language> {
  const [spoken] = tag.split('-');
  const answer = await fetch(`/_locales/${spoken}/messages.json`);
  return languageOf(treeOf((await answer.json()) as Readonly<Record<string, BuiltMessage>>), tag);
}

/** `card_close` is `close` below `card`; forms by number stand beside each other. */
export function treeOf(built: Readonly<Record<string, BuiltMessage>>): MessageTree {
  const tree: Record<string, unknown> = {};
  for (const [path, { message }] of Object.entries(built)) {
    const names = path.split('_');
    const last = names.pop()!;
    let at = tree;
    for (const name of names) {
      at[name] ??= {};
      at = at[name] as Record<string, unknown>;
    }
    const [one, many] = message.split(' | ');
    at[last] = many === undefined ? message : { 1: one, n: many };
  }
  return tree as MessageTree;
}
