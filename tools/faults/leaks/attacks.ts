import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** What the reader has written, known or added, which no page may learn. */
export const SECRETS = {
  note: 'Zwetschgenkuchen',
  own: 'Quorvexia',
  known: 'Hanoi',
  knownEntry: 'hanoi',
} as const;
/** A name on the page with a note on it, and one that nothing is kept of. */
export const NAMED = { words: 'Vladivostok', entry: 'vladivostok' } as const;

/** A page on which Gloss is at work. */
export type Attacked = {
  readonly page: Page;
  readonly extensionOrigin: string;
  /** Where the card is loaded from, should a page come to know it. */
  readonly cardAddress: string;
  /** Waits until the reader has found these words on the page. */
  readonly found: (words: string) => Promise<void>;
  /** Opens the card of `NAMED` as a reader does, anew. */
  readonly openCard: () => Promise<void>;
  /** Keeps the secret as a note on `NAMED`. */
  readonly keepNote: () => Promise<void>;
  /** Types into the note of the open card. */
  readonly type: (words: string) => Promise<void>;
};

/** What a script of a page tries; `true` where it has learned, or done, what it should not. */
export type Attack = {
  readonly name: string;
  readonly only?: 'chromium';
  readonly run: (attacked: Attacked) => Promise<boolean>;
};

/** Longer than any card takes to open. Milliseconds. */
const OPENS_MS = 1_500;
const SETTLES_MS = 150;

export const ATTACKS: readonly Attack[] = [
  {
    name: 'puts a list of words on the page and looks which of them the registry of highlights marks',
    async run({ page, found }) {
      await page.evaluate((own) => {
        for (const word of ['Brimblecombe', own, 'Tottleworth']) {
          const line = document.createElement('p');
          line.textContent = `Yesterday ${word} was named.`;
          document.querySelector('p')!.before(line);
        }
        scrollTo(0, 0);
      }, SECRETS.own);
      await found(SECRETS.own);
      // What is found is painted a moment later, as far as it is near the viewport.
      for (let waited = 0; waited < OPENS_MS; waited += SETTLES_MS) {
        if ((await markedWords(page)).includes(SECRETS.own)) return true;
        await sleep(SETTLES_MS);
      }
      return false;
    },
  },
  {
    name: 'looks which of two well-known names is not marked, because the reader knows it',
    async run({ page }) {
      const marked = await markedWords(page);
      return marked.includes(NAMED.words) && !marked.includes(SECRETS.known);
    },
  },
  {
    name: 'moves a pointer by script until the card is open',
    run: ({ page }) =>
      page.evaluate(
        async (words, wait) => {
          const paragraphs = [...document.querySelectorAll('p')];
          const text = paragraphs
            .flatMap((one) => [...one.childNodes])
            .find((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.includes(words))!;
          const range = document.createRange();
          range.setStart(text, text.textContent!.indexOf(words));
          range.setEnd(text, range.startOffset + words.length);
          text.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
          const isCardOpen = () => {
            for (let top = 12; top < innerHeight; top += 24)
              for (let left = 12; left < innerWidth; left += 24)
                if (document.elementFromPoint(left, top)?.localName === 'gloss-card-host') return true;
            return false;
          };
          const until = performance.now() + wait;
          while (performance.now() < until) {
            const { x, y, width, height } = range.getBoundingClientRect();
            const place = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true };
            document.body.dispatchEvent(new PointerEvent('pointermove', { ...place, pointerType: 'mouse' }));
            await new Promise((resolve) => setTimeout(resolve, 50));
            if (isCardOpen()) return true;
          }
          return false;
        },
        NAMED.words,
        OPENS_MS,
      ),
  },
  {
    name: 'frames the card itself and asks it for an entry with a secret of its own',
    run: ({ page, cardAddress }) =>
      page.evaluate(
        (address, wait, entry) =>
          new Promise<boolean>((resolve) => {
            const frame = document.createElement('iframe');
            frame.src = address;
            frame.addEventListener('load', () => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(true);
              frame.contentWindow!.postMessage({ gloss: 'card', secret: 'guessed' }, '*', [port2]);
              port1.postMessage({ type: 'show', token: 1, entries: [entry], inside: [] });
            });
            document.body.append(frame);
            setTimeout(() => {
              frame.remove();
              resolve(false);
            }, wait);
          }),
        cardAddress,
        OPENS_MS,
        NAMED.entry,
      ),
  },
  {
    name: 'measures whether the card of an entry with a note is another than that of one without',
    async run({ page, openCard, keepNote }) {
      await openCard();
      const without = await heightOfCard(page);
      await keepNote();
      await openCard();
      return (await heightOfCard(page)) !== without;
    },
  },
  {
    name: 'searches the page for the words of a note while its card is open',
    async run({ page, openCard, keepNote }) {
      await keepNote();
      await openCard();
      return page.evaluate((secret) => {
        getSelection()?.removeAllRanges();
        const { find } = window as unknown as { find(words: string): boolean };
        return find.call(window, secret) || String(getSelection()).includes(secret);
      }, SECRETS.note);
    },
  },
  {
    name: 'listens to keys while a note is typed',
    async run({ page, openCard, type }) {
      await page.evaluate(() => {
        const keys: string[] = [];
        Object.assign(window, { keys });
        addEventListener('keydown', ({ key }) => keys.push(key), true);
      });
      await openCard();
      await type('xyz');
      return page.evaluate(() => (window as unknown as { keys: string[] }).keys.includes('y'));
    },
  },
  {
    name: 'asks the address of the card whether Gloss is installed',
    only: 'chromium',
    run: ({ page, extensionOrigin }) =>
      page.evaluate(
        (origin) =>
          fetch(`${origin}/card.html`).then(
            ({ ok }) => ok,
            () => false,
          ),
        extensionOrigin,
      ),
  },
];

/** Whatever of the page's text lies in the highlights that it can see. */
function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer.textContent ?? '').slice(startOffset, endOffset),
      ),
    ),
  );
}

/** How high the card is, as far as a page can find out: by asking what stands at each point. CSS pixels. */
async function heightOfCard(page: Page): Promise<number> {
  const heights: number[] = [];
  // A card that has just opened may still grow.
  while (heights.length < 2 || heights.at(-1) !== heights.at(-2)) {
    await sleep(SETTLES_MS);
    heights.push(
      await page.evaluate(() => {
        let most = 0;
        for (let x = 10; x < innerWidth; x += 40) {
          let height = 0;
          for (let y = 0; y < innerHeight; y += 1)
            if (document.elementFromPoint(x, y)?.localName === 'gloss-card-host') height += 1;
          most = Math.max(most, height);
        }
        return most;
      }),
    );
  }
  return heights.at(-1)!;
}
