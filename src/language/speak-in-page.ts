import type { MessageKey } from '../core/language/message-key.ts';
import { browserLanguage } from './browser-language.ts';
import { speak } from './speak.ts';

/** Has a page of ours speak the browser's language, and say so to whoever reads it aloud; `title` is the page's. */
export function speakInPage(page: Document, title: MessageKey): void {
  const language = browserLanguage();
  speak(language);
  const { documentElement } = page;
  page.title = language.say(title);
  documentElement.lang = language.tag;
  documentElement.dir = isRightToLeft(language.tag) ? 'rtl' : 'ltr';
}

/** Scripts that are written from right to left, of languages that browsers have. */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

function isRightToLeft(tag: string): boolean {
  return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '');
}
