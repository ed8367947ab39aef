import type { Page } from 'puppeteer-core';
import type { FaultRow } from '../fault-row.ts';
import { readDisk } from '../kills/in-screen.ts';
import { openBrowser } from '../open-browser.ts';
import { isBack, settledMemory } from './memory.ts';

const EDITS_A_SECOND = 50;
/** So many notes are changed in turn: nobody types into one note fifty times a second. */
const NOTES = 25;
const FIVE_MINUTES_S = 300;
/** One order to the screen goes on for so long. */
const PART_S = 10;

/** Fifty changes of notes a second, for five minutes. */
export const EDITS_ROW: FaultRow = {
  name: 'edits',
  fault: 'notes are changed fifty times a second for five minutes',
  async play({ browser, seconds }, signal) {
    const launched = await openBrowser(browser);
    try {
      const screen = await launched.extensionPage('notebook.html');
      await editFor(screen, 1);
      const before = await settledMemory(launched.browser, browser);
      const whole = Math.min(seconds ?? FIVE_MINUTES_S, FIVE_MINUTES_S);
      const began = performance.now();
      let edits = 0;
      let refused = 0;
      for (let done = 0; done < whole && !signal.aborted; done += PART_S) {
        const part = await editFor(screen, Math.min(PART_S, whole - done));
        edits += part.edits;
        refused += part.refused;
      }
      const took = (performance.now() - began) / 1_000;
      const { notes } = await readDisk(screen);
      const last = await screen.evaluate(() => (globalThis as unknown as { kept: Kept[] }).kept);
      const lost = last.filter(({ id, text, rev }) => {
        const found = notes.find((note) => note.id === id);
        return found?.text !== text || found.rev !== rev;
      });
      const after = await settledMemory(launched.browser, browser);
      return {
        done: `${edits} changes of ${NOTES} notes in ${took.toFixed(0)} s (${(edits / took).toFixed(0)} a second)`,
        survived:
          `${edits - refused} kept, ${last.length - lost.length} of ${last.length} notes as they were left; the ` +
          `extension held ${before.toFixed(0)} MB before and ${after.toFixed(0)} MB after`,
        isHeld: refused === 0 && lost.length === 0 && last.length === NOTES && isBack(before, after),
      };
    } finally {
      await launched.close();
    }
  },
};

type Kept = { readonly id: string; readonly text: string; readonly rev: number };

/** Changes the notes in turn; one that is not answered yet waits for its answer, as an editor does. */
function editFor(screen: Page, seconds: number): Promise<{ edits: number; refused: number }> {
  return screen.evaluate(
    async (count, aSecond, wholeMs) => {
      type Api = {
        runtime: { sendMessage(question: object): Promise<{ value?: { kind: string; note: Note } }> };
      };
      type Note = { id: string; text: string; rev: number };
      const scope = globalThis as unknown as { browser?: Api; chrome: Api; kept?: Note[] };
      const at = new Date().toISOString();
      const about = { kind: 'entry', entry: 'kim-jong-un' };
      const rest = { about, tags: [], colour: null, created: at, updated: at, deleted: null, origin: null };
      scope.kept ??= Array.from({ length: count }, () => ({
        id: crypto.randomUUID(),
        text: '',
        rev: 0,
        ...rest,
      }));
      const kept = scope.kept;
      let edits = 0;
      let refused = 0;
      const until = performance.now() + wholeMs;
      await Promise.all(
        kept.map(async (_, nth) => {
          let due = performance.now() + (nth * 1_000) / aSecond;
          while (due < until) {
            await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
            due += (count * 1_000) / aSecond;
            const note = { ...kept[nth]!, text: `Edit ${crypto.randomUUID()} of note ${nth}. `.repeat(8) };
            const question = { gloss: 1, name: 'keepNote', argument: { note, page: null } };
            edits += 1;
            const reply = await (scope.browser ?? scope.chrome).runtime
              .sendMessage(question)
              .catch(() => null);
            if (reply?.value?.kind === 'kept') kept[nth] = reply.value.note;
            else refused += 1;
          }
        }),
      );
      return { edits, refused };
    },
    NOTES,
    EDITS_A_SECOND,
    seconds * 1_000,
  );
}
