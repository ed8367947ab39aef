import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../tools/root.ts';
import { localeFiles, partsOf, textsOf } from './locales/locale-files.ts';
import { bareTextsOf, sayingsOf } from './locales/said-texts.ts';
import { KEYS_AHEAD, NO_READERS_TEXTS, UNCONVERTED } from './locales/unconverted.ts';

const locales = localeFiles();
const english = textsOf(locales.get('en')!);
const others = [...locales].filter(([language]) => language !== 'en');
const sources = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.split(sep).join('/')}`)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, source: readFileSync(join(ROOT, path), 'utf8') })),
);

describe('the locale files', () => {
  test('are those of at least two languages, each with its own name in it', () => {
    expect(others.length).toBeGreaterThan(0);
    for (const [language, tree] of locales) expect(tree.language).toBe(language);
  });

  test.each(others)('%s has every key that English has, in its order, and no other', (_, tree) => {
    expect(textsOf(tree).map(({ path }) => path)).toEqual(english.map(({ path }) => path));
  });

  test.each(others)('%s has the same parts in every text', (_, tree) => {
    const wanted = new Map(english.map(({ path, text }) => [path, partsOf(text)]));
    // "One place" need not say the number.
    const wrong = textsOf(tree).filter(
      ({ path, text }) => !path.endsWith('#1') && partsOf(text) !== wanted.get(path),
    );
    expect(wrong).toEqual([]);
  });

  test.each([...locales])('%s has nothing that browsers would take for something else', (_, tree) => {
    const texts = textsOf(tree);
    expect(texts.filter(({ path }) => !/^[A-Za-z]+(?:\.[A-Za-z]+)*(?:#(?:1|n))?$/.test(path))).toEqual([]);
    // An object with a "message" is one text to WXT; a bar parts the forms by number.
    expect(texts.filter(({ path, text }) => /(?:^|\.)message$/.test(path) || text.includes(' | '))).toEqual(
      [],
    );
    expect(texts.filter(({ text }) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });
});

describe('the sources', () => {
  const sayings = sources.flatMap(({ path, source }) =>
    sayingsOf(path, source).map((saying) => ({ path, ...saying })),
  );

  test('say every text of the locale files, so that none is translated in vain', () => {
    const all = [
      ...sources.map(({ source }) => source),
      readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8'),
    ].join('\n');
    // `kind.one.${kind}` says all below it.
    const families = [...all.matchAll(/`([A-Za-z.]+\.)\$\{/g)].map(([, start]) => start!);
    const isSaid = (path: string) => {
      const key = path.replace(/#.*/, '');
      return (
        all.includes(`'${key}'`) ||
        all.includes(`__MSG_${key.replaceAll('.', '_')}__`) ||
        families.some((start) => key.startsWith(start))
      );
    };
    const waiting = (path: string) => KEYS_AHEAD.some((start) => path.startsWith(start));
    expect(english.filter(({ path }) => !isSaid(path) && !waiting(path)).map(({ path }) => path)).toEqual([]);
  });

  test('give each text as many parts as it names', () => {
    const texts = new Map(english.map(({ path, text }) => [path.replace('#n', ''), text]));
    const wrong = sayings.filter(({ how, key, parts }) => {
      const highest = Math.max(
        0,
        ...partsOf(texts.get(key) ?? '')
          .split(' ')
          .map((part) => Number(part.slice(1))),
      );
      // The number is the first part of what differs by it, named or not.
      return parts !== null && parts !== (how === 'sayCount' ? Math.max(1, highest) : highest);
    });
    expect(wrong).toEqual([]);
  });

  test('have no text of their own that a reader sees, but for those that wait to be converted', () => {
    const bare = sources
      .filter(({ path }) => ![...NO_READERS_TEXTS, ...UNCONVERTED].some((start) => path.startsWith(start)))
      .flatMap(({ path, source }) =>
        bareTextsOf(path, source).map(({ text, line }) => `${path}:${line}: ${text}`),
      );
    expect(bare).toEqual([]);
  });

  test('wait to be converted only where there is something to convert', () => {
    const done = UNCONVERTED.filter((start) =>
      sources.every(({ path, source }) => !path.startsWith(start) || bareTextsOf(path, source).length === 0),
    );
    expect(done).toEqual([]);
  });
});

describe('the check sees', () => {
  test.each([
    ['a text between tags', '<p>Nothing here</p>'],
    ['one word between tags', '<b>Saved</b>'],
    ['a label', '<button aria-label="Close" />'],
    ['a choice of two words', '<b>{isOn ? "On" : say("popup.offEverywhere")}</b>'],
    ['a text that may be missing', '<b>{isSaved && "Saved"}</b>'],
    ['a text in a template', ['<b>{`as of $', '{day}`}</b>'].join('')],
  ])('%s', (_, markup) => {
    expect(bareTextsOf('a.tsx', `export const A = () => ${markup};`)).toHaveLength(1);
  });

  test('the label of a choice, and a sentence', () => {
    expect(bareTextsOf('a.ts', "export const a = [{ value: 'all', label: 'Always' }];")).toHaveLength(1);
    expect(bareTextsOf('a.ts', "export const why = () => 'The disk is full.';")).toHaveLength(1);
  });

  test('how many parts are given', () => {
    expect(sayingsOf('a.ts', "say('card.close', a, b); language.sayCount('count.places', 3);")).toMatchObject(
      [
        { key: 'card.close', parts: 2 },
        { key: 'count.places', parts: 1 },
      ],
    );
  });
});

describe('the check lets pass', () => {
  test.each([
    ['what is said by a key', "<p>{say('card.close')}</p>"],
    ['classes', '<p class="panel panel-message" data-kind="a b c" />'],
    ['signs', '<p>× ‹ {count} …</p>'],
    ['comparisons', "<p>{kind === 'person' ? say('card.close') : null}</p>"],
    ['the name', '<h1>Gloss</h1>'],
  ])('%s', (_, markup) => {
    expect(bareTextsOf('a.tsx', `export const A = () => ${markup};`)).toEqual([]);
  });

  test('failures that only a developer sees', () => {
    expect(bareTextsOf('a.ts', "throw new Error('The gallery has no port.');")).toEqual([]);
  });
});
