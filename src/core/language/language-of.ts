import { type Language, type Part, writeParts } from './language.ts';

/** Messages as a locale file has them: texts, forms by number (`1` and `n`), or more of both below a name. */
export type MessageTree = { readonly [name: string]: string | MessageTree };

/**
 * A language from its locale file, by the rules of the browser and `@wxt-dev/i18n`; for tests, tools and workers, which
 * have no `browser.i18n`. Throws where a message is missing or does not get the parts that it names.
 */
export function languageOf(messages: MessageTree, tag: string): Language {
  function say(key: string, ...parts: readonly Part[]): string {
    const message = messageAt(messages, key);
    if (typeof message !== 'string') throw new Error(`No message is called “${key}”.`);
    return fill(message, parts, tag, key);
  }
  function sayCount(key: string, count: number, ...parts: readonly Part[]): string {
    const forms = messageAt(messages, key);
    const form = typeof forms === 'object' ? (forms[String(count)] ?? forms.n) : undefined;
    if (typeof form !== 'string') throw new Error(`No message is called “${key}” and has a form for many.`);
    return fill(form, [count, ...parts], tag, key);
  }
  return { tag, say, sayCount };
}

/** A message with its parts in place; `$$` is a dollar. */
function fill(message: string, parts: readonly Part[], tag: string, key: string): string {
  const texts = writeParts(parts, tag);
  return message.replace(/\$(\d|\$)/g, (_, name: string) => {
    if (name === '$') return '$';
    const text = texts[Number(name) - 1];
    if (text === undefined) throw new Error(`“${key}” needs a part $${name}.`);
    return text;
  });
}

function messageAt(messages: MessageTree, key: string): string | MessageTree | undefined {
  let found: string | MessageTree | undefined = messages;
  for (const name of key.split('.')) found = typeof found === 'object' ? found[name] : undefined;
  return found;
}
