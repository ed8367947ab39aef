import type { Language } from '../core/language/language.ts';

/** A context speaks one language as long as it lives, so nothing hands it from call to call. */
let spoken: Language | null = null;

/** Settles what language this context speaks: once, before anything is drawn. */
export function speak(language: Language): void {
  spoken = language;
}

/** The language of this context. */
export function spokenLanguage(): Language {
  if (!spoken) throw new Error('Nothing can be said before an entry point has called speak().');
  return spoken;
}

/** A text of the interface, by its key in `locales/*.json`, with what stands for `$1`, `$2` … in it. */
export const say: Language['say'] = (key, ...parts) => spokenLanguage().say(key, ...parts);

/** A text that differs by how many there are; the number, written as the language does, is its `$1`. */
export const sayCount: Language['sayCount'] = (key, count, ...parts) =>
  spokenLanguage().sayCount(key, count, ...parts);
