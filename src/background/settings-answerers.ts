import { ENTRY_KINDS, type EntryId } from '../core/glossary/entry.ts';
import { readingSettingsAt } from '../core/settings/reading-settings.ts';
import { type Site, siteOf } from '../core/settings/site.ts';
import type { Answerers } from '../messaging/answer.ts';
import { askReader } from '../messaging/ask.ts';
import type { BackgroundQuestions } from '../messaging/protocol.ts';
import type { Sender } from '../messaging/role.ts';
import { changeSettings, loadSettings } from '../store/settings.ts';

/** An id among all packs is that of its pack and its own. */
const MAX_ID = 500;
/** A page's frame may be read before the page itself has a reader that tells its address. Milliseconds. */
const WAITS_MS = [0, 200, 800];

/** What the background answers of the settings. */
export function settingsAnswerers(): Pick<
  Answerers<BackgroundQuestions>,
  'howToRead' | 'know' | 'unmarkKind'
> {
  return {
    howToRead: {
      from: ['reader'],
      read: () => null,
      reply: async (_, sender) => readingSettingsAt(await loadSettings(), await siteOfSender(sender)),
    },
    know: {
      from: ['card', 'screen'],
      read: readKnowing,
      reply: ({ entry, isKnown }) =>
        changeSettings(({ known }) => {
          const others = known.filter((one) => one !== entry);
          return { known: isKnown ? [...others, entry] : others };
        }),
    },
    unmarkKind: {
      from: ['card', 'screen'],
      read: (kind) => ENTRY_KINDS.find((one) => one === kind),
      reply: (kind) => changeSettings(({ kinds }) => ({ kinds: kinds.filter((one) => one !== kind) })),
    },
  };
}

/** The site that the reader of a tab sees in the address bar; what a frame in the page is from does not count. */
async function siteOfSender({ tab, frameId, url }: Sender): Promise<Site | null> {
  if (tab?.id !== undefined && frameId) {
    for (const wait of WAITS_MS) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      const asked = await askReader(tab.id, 'standing', null, 0);
      if (asked.kind === 'answered') return siteOf(asked.value.address);
    }
  }
  return siteOf(url ?? '');
}

function readKnowing(unknown: unknown): BackgroundQuestions['know']['argument'] | undefined {
  if (typeof unknown !== 'object' || unknown === null) return undefined;
  if (!('entry' in unknown && 'isKnown' in unknown)) return undefined;
  const { entry, isKnown } = unknown;
  if (typeof entry !== 'string' || entry === '' || entry.length > MAX_ID) return undefined;
  return typeof isKnown === 'boolean' ? { entry: entry as EntryId, isKnown } : undefined;
}
