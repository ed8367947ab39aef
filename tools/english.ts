import en from '../locales/en.json' with { type: 'json' };
import { languageOf } from '../src/core/language/language-of.ts';

/** What commands and tests speak, whatever the machine is set to. */
export const ENGLISH = languageOf(en, 'en-US');
