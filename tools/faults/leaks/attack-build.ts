import { addressOf } from '../../../tests/browser/address-of.ts';
import { askBackgroundIn } from '../../../tests/browser/ask-background.ts';
import { isCardShown, pointAt } from '../../../tests/browser/point-at.ts';
import { pressInCard } from '../../../tests/browser/press-in-card.ts';
import { until, withGloss } from '../../../tests/browser/with-gloss.ts';
import type { BrowserName } from '../../setup.mjs';
import { freshNote } from '../fresh-note.ts';
import { ATTACKS, type Attack, type Attacked, NAMED, SECRETS } from './attacks.ts';

export type Tried = { readonly attack: Attack; readonly succeeded: boolean };

const PAGE = 'demo-article.html';

/** Tries every attack on one build, one after the other on a fresh page. */
export async function attackBuild(browser: BrowserName, extension: string): Promise<readonly Tried[]> {
  const gloss = await withGloss(browser, { extension });
  try {
    const ask = (name: string, argument: unknown) => askBackgroundIn(gloss.asking, name, argument);
    await ask('saveOwnEntry', { entry: ownEntry(), before: null });
    await ask('know', { entry: SECRETS.knownEntry, isKnown: true });
    const tried: Tried[] = [];
    for (const attack of ATTACKS.filter(({ only }) => only === undefined || only === browser)) {
      const opened = await gloss.open(PAGE);
      await opened.links();
      await opened.page.bringToFront();
      const succeeded = await attack.run({
        page: opened.page,
        extensionOrigin: gloss.launched.extensionOrigin,
        cardAddress: await addressOf('card.html', gloss.asking),
        found: (words) =>
          until(
            async () => (await opened.links()).links.some(({ text }) => text === words),
            `“${words}” to be found`,
          ).then(() => {}),
        openCard: () => openCard(opened.page),
        keepNote: async () => {
          await ask('keepNote', { note: freshNote(SECRETS.note, NAMED.entry), page: null });
        },
        type: (words) => typeNote(opened.page, words),
      });
      tried.push({ attack, succeeded });
      await opened.page.close();
    }
    return tried;
  } finally {
    await gloss.close();
  }
}

async function openCard(page: Attacked['page']): Promise<void> {
  await page.keyboard.press('Escape');
  await until(async () => !(await isCardShown(page)), 'the card to close');
  await pointAt(page, NAMED.words);
}

/** The naive variant has its field at the foot of the page. */
async function typeNote(page: Attacked['page'], words: string): Promise<void> {
  const isNaive = await page.evaluate(() => document.querySelector('gloss-naive-card') !== null);
  if (isNaive) {
    const height = await page.evaluate(() => innerHeight);
    await page.mouse.click(60, height - 30);
  } else await pressInCard(page, await pointAt(page, NAMED.words), 'textarea');
  await page.keyboard.type(words);
}

function ownEntry(): object {
  return {
    id: 'own/quorvexia',
    kind: 'place',
    name: SECRETS.own,
    forms: [],
    gist: 'Nowhere in particular.',
    facts: [],
    relations: [],
    ids: {},
    sources: [],
  };
}
