import { readingSettingsAt } from '../core/settings/reading-settings.ts';
import { type Site, siteOf } from '../core/settings/site.ts';
import type { Answerers } from '../messaging/answer.ts';
import { askReader } from '../messaging/ask.ts';
import type { BackgroundQuestions } from '../messaging/protocol.ts';
import type { Sender } from '../messaging/role.ts';
import { loadSettings } from '../store/settings.ts';

/** A page's frame may be read before the page itself has a reader that tells its address. Milliseconds. */
const WAITS_MS = [0, 200, 800];

/** What the background answers of the settings. */
export function settingsAnswerers(): Pick<Answerers<BackgroundQuestions>, 'howToRead'> {
  return {
    howToRead: {
      from: ['reader'],
      read: () => null,
      reply: async (_, sender) => readingSettingsAt(await loadSettings(), await siteOfSender(sender)),
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
