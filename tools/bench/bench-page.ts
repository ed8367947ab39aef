import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../browser/launch.ts';
import { linksOfOpenPage } from '../start/ask-extension.ts';
import { feelPage, type GlossLoad, loadWithGloss, traceGloss } from './measure-gloss.ts';
import { type Measured, measured } from './median.ts';
import { openCold } from './open-cold.ts';
import { BARE_WALK, PEERS } from './peers.ts';
import type { ScriptWork } from './read-trace.ts';
import { timeInPage } from './time-in-page.ts';

/** What a page was found to cost. Times are milliseconds of its main thread. */
export type PageBench = {
  readonly page: string;
  readonly marks: number;
  readonly floor: Measured;
  readonly gloss: Measured;
  /** Of `gloss`, where it goes: medians of their own. */
  readonly parts: Readonly<Record<'read' | 'resolve' | 'link' | 'paint', number>>;
  readonly peers: Readonly<Record<string, Measured>>;
  /** All scripts of ours as the browser traced them, which slows them, and the fullest task. */
  readonly traced: number;
  readonly longestTask: Measured;
  /** Beside what the page shifts without us. */
  readonly layoutShift: number;
  /** Bytes of script memory more than without us. */
  readonly memory: number;
  readonly firstMark: number | null;
};

/** A browser with Gloss, one of its pages to ask through, and a browser without. */
export type Benchers = {
  readonly gloss: LaunchedBrowser;
  readonly asker: Page;
  readonly plain: LaunchedBrowser;
};

/** How many words the peers look for: those that stand on the page, and others that do not. */
const FORMS = 1_000;

/** Measures all contenders on one page, by turns, each time on a page that was just loaded. */
export async function benchPage(
  { gloss, asker, plain }: Benchers,
  { name, url }: { readonly name: string; readonly url: string },
  names: readonly string[],
  runs: number,
): Promise<PageBench> {
  const { links } = await loadWithGloss(gloss, asker, url);
  const onPage = [...links.links, ...links.ambiguous].map(({ text }) => text);
  const forms = [...new Set([...onPage, ...names])].slice(0, FORMS);

  const loads: GlossLoad[] = [];
  const times = new Map([BARE_WALK, ...PEERS].map((peer) => [peer.name, [] as number[]]));
  const traces: ScriptWork[] = [];
  for (let run = 0; run < runs; run++) {
    loads.push(await loadWithGloss(gloss, asker, url));
    for (const peer of [BARE_WALK, ...PEERS].filter(({ once }) => !once || run === 0))
      times.get(peer.name)!.push(await openCold(plain.browser, url, (cold) => timeInPage(cold, peer, forms)));
    traces.push(await traceGloss(gloss, url));
  }
  const withGloss = await feelPage(gloss.browser, url, () => linksOfOpenPage(asker));
  const without = await feelPage(plain.browser, url, async () => {});

  const part = (which: keyof PageBench['parts']) =>
    measured(loads.map((load) => load.links.timings[which])).median;
  return {
    page: name,
    marks: onPage.length,
    floor: measured(times.get(BARE_WALK.name)!),
    gloss: measured(loads.map(({ own }) => own)),
    parts: { read: part('read'), resolve: part('resolve'), link: part('link'), paint: part('paint') },
    peers: Object.fromEntries(PEERS.map((peer) => [peer.name, measured(times.get(peer.name)!)])),
    traced: measured(traces.map(({ total }) => total)).median,
    longestTask: measured(traces.map(({ longestTask }) => longestTask)),
    layoutShift: Math.max(0, withGloss.shift - without.shift),
    memory: withGloss.heap - without.heap,
    firstMark: withGloss.firstMark,
  };
}
