import { createI18n } from '@wxt-dev/i18n';
import { dialectOf } from '../core/language/dialect-of.ts';
import { type Language, writeParts } from '../core/language/language.ts';

/** The language that the browser has chosen among those of the build; it falls back to English by itself. */
export function browserLanguage(): Language {
  const { t } = createI18n();
  const tag = dialectOf(t('language'), navigator.languages);
  return {
    tag,
    say: (key, ...parts) => t(key, writeParts(parts, tag)),
    sayCount: (key, count, ...parts) => t(key, count, writeParts([count, ...parts], tag)),
  };
}
