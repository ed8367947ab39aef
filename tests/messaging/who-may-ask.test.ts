import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
const { answerers } = await import('../../src/background/answerers.ts');
const { answer } = await import('../../src/messaging/answer.ts');
const { roleOf } = await import('../../src/messaging/role.ts');

const ID = 'gloss-id';
const OWN = `chrome-extension://${ID}/`;
const TAB = { id: 7, incognito: false };

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: ID, getURL: (path: string) => OWN + path.replace(/^\//, '') });
});

describe('who asks is what the browser says, and never what the message says', () => {
  test.each([
    ['a page’s reader', { id: ID, url: 'https://example.org/', tab: TAB, frameId: 0 }, 'reader'],
    [
      'a reader in a frame without an address',
      { id: ID, url: 'about:srcdoc', tab: TAB, frameId: 3 },
      'reader',
    ],
    ['the card in a page', { id: ID, url: `${OWN}card.html`, tab: TAB, frameId: 4 }, 'card'],
    [
      'the card, whatever hangs on its address',
      { id: ID, url: `${OWN}card.html?notebook.html`, tab: TAB },
      'card',
    ],
    ['the notebook', { id: ID, url: `${OWN}notebook.html#trash`, tab: TAB }, 'screen'],
    ['the popup', { id: ID, url: `${OWN}popup.html` }, 'screen'],
    ['the panel', { id: ID, url: `${OWN}sidepanel.html` }, 'screen'],
    ['the background', { id: ID, url: `${OWN}background.js` }, 'background'],
    [
      'the page that makes copies for it, which no page can open',
      { id: ID, url: `${OWN}backup.html` },
      'background',
    ],
    ['the welcome page, whose article is read', { id: ID, url: `${OWN}welcome.html`, tab: TAB }, 'reader'],
    ['what finds links to passages', { id: ID, url: `${OWN}fragment.html`, tab: TAB, frameId: 5 }, null],
    ['another extension', { id: 'other-id', url: `${OWN}notebook.html`, tab: TAB }, null],
    ['a page that may write to extensions', { url: 'https://example.org/', tab: TAB }, null],
    ['a site that is called like us', { id: ID, url: `https://${ID}/notebook.html`, tab: TAB }, 'reader'],
  ])('%s', (_, sender, role) => {
    expect(roleOf(sender)).toBe(role);
  });
});

/** Everything that may be asked, and by whom. A new question is entered here by whoever adds it. */
const MAY_ASK: Readonly<Record<string, string>> = {
  backUpNow: 'screen',
  castEntries: 'screen',
  changeNotes: 'card screen',
  confirmCard: 'card',
  deleteOwnEntry: 'card screen',
  describePage: 'reader',
  describePassage: 'card',
  encountersWith: 'card screen',
  entries: 'card screen',
  entryPage: 'screen',
  findEntries: 'screen',
  forgetChoice: 'card screen',
  forgetNotes: 'screen',
  hasPassages: 'reader',
  howToRead: 'reader',
  keepChoice: 'card screen',
  keepNote: 'card screen',
  know: 'card screen',
  layOwnGist: 'card screen',
  link: 'reader',
  mergeOwnEntries: 'screen',
  notesById: 'card screen',
  notesImported: 'screen',
  notesOn: 'card screen',
  openNotebook: 'card screen',
  orphansOf: 'card',
  packsChanged: 'screen',
  placePassages: 'reader',
  restoreOwnEntry: 'screen',
  restoreOwnThings: 'screen',
  saveOwnEntry: 'card screen',
  spot: 'reader',
  swapVersion: 'screen',
  unmarkKind: 'card screen',
};

// Neither is asked anything here: what is looked at is who may ask and how an argument is read.
const table = answerers(null as never, null as never, { changed: () => {} } as never);
const names = Object.keys(table).sort() as (keyof typeof table)[];

const SENDERS = {
  reader: { id: ID, url: 'https://example.org/', tab: TAB, frameId: 0 },
  card: { id: ID, url: `${OWN}card.html`, tab: TAB, frameId: 4 },
  screen: { id: ID, url: `${OWN}notebook.html`, tab: TAB, frameId: 0 },
  background: { id: ID, url: `${OWN}background.js` },
  stranger: { id: 'other-id', url: 'https://example.org/', tab: TAB, frameId: 0 },
};

test('each question is for those in the table and for nobody else', () => {
  const rows = names.map((name) => [name, [...table[name].from].sort().join(' ')]);
  expect(Object.fromEntries(rows)).toEqual(MAY_ASK);
});

describe.each(Object.entries(SENDERS))('asked by a %s', (role, sender) => {
  test('whatever it may not ask is refused, before anything is read', () => {
    let hear: ((message: unknown, sender: unknown, reply: (answer: unknown) => void) => unknown) | null =
      null;
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
      hear = listener as typeof hear;
    });
    const read = vi.fn();
    const watched = Object.fromEntries(
      names.map((name) => [name, { from: table[name].from, read, reply: () => 'answered' }]),
    );
    answer(watched as never, new AbortController().signal);
    for (const name of names.filter((one) => !MAY_ASK[one]!.split(' ').includes(role))) {
      const reply = vi.fn();
      hear!({ gloss: 1, name, argument: null }, sender, reply);
      expect(reply, name).toHaveBeenCalledWith({ ok: false, why: 'refused' });
    }
    expect(read).not.toHaveBeenCalled();
  });
});

/** Those that ask for nothing in particular look at no argument. */
const WITHOUT_ARGUMENT = ['backUpNow', 'howToRead', 'notesImported', 'packsChanged'];
/** Longer than any page that is read in one piece. UTF-16 units. */
const HUGE = 'x'.repeat(33_000_000);

describe.each(names.filter((name) => !WITHOUT_ARGUMENT.includes(name)))('%s', (name) => {
  const read = table[name].read as (argument: unknown) => unknown;

  test('takes no argument that is larger than anything that Gloss asks', () => {
    const large = [HUGE, [HUGE], { text: HUGE, page: HUGE, id: HUGE, note: HUGE, entry: HUGE, words: HUGE }];
    for (const argument of large) expect(sizeOf(read(argument))).toBeLessThan(10_000);
  });

  test('takes nonsense without falling over', () => {
    for (const argument of [
      undefined,
      null,
      7,
      Number.NaN,
      [],
      {},
      [[]],
      [{}],
      { note: null },
      { __proto__: null },
    ])
      expect(() => read(argument)).not.toThrow();
  });
});

/** How much of an argument got through. */
function sizeOf(read: unknown): number {
  return read === undefined ? 0 : JSON.stringify(read).length;
}
