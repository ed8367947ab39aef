import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

/** Preferences by which Firefox speaks a language as soon as it has it. */
export function languagePreferences(language: string): Record<string, string> {
  return { 'intl.locale.requested': language, 'intl.accept_languages': `${language}, en` };
}

/**
 * Gives Firefox a language that it was not installed with: a language pack without a word in it. Firefox goes on in English where
 * it lacks words, but tells extensions that it speaks the language. To be done before an extension is installed.
 */
export async function giveLanguage(browser: Browser, language: string): Promise<void> {
  const version = /\d+/.exec(await browser.version())![0];
  const folder = mkdtempSync(join(tmpdir(), 'gloss-language-'));
  const manifest = {
    manifest_version: 2,
    name: `Language: ${language}`,
    version: '1.0',
    langpack_id: language,
    languages: { [language]: { chrome_resources: {}, version: '20260101000000' } },
    sources: { browser: { base_path: 'browser/' } },
    browser_specific_settings: {
      gecko: {
        id: `langpack-${language}@firefox.mozilla.org`,
        strict_min_version: `${version}.0`,
        strict_max_version: `${version}.*`,
      },
    },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await browser.installExtension(folder);
}
