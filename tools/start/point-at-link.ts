import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { ToldLink } from '../../src/messaging/protocol.ts';

/** A cold card's frame loads in 50–120 ms after the dwell; two seconds are a machine under load. */
const CARD_DEADLINE_MS = 2_000;
const POLL_MS = 50;
/** From the card's frame being there to its entry being painted, with fonts and all. */
const CARD_SETTLE_MS = 700;
/** A pointer that jumps looks like no hand at all; this many moves look like one that slows down. */
const POINTER_STEPS = 12;

/** Scrolls to a link, rests the pointer on it and waits for its card; false where no card opened. */
export async function pointAtLink(page: Page, link: ToldLink): Promise<boolean> {
  const spot = await page.evaluate(findSpot, link.passage, link.start, link.text);
  if (!spot) return false;
  const frames = page.frames().length;
  await page.mouse.move(spot.x, spot.y, { steps: POINTER_STEPS });
  const deadline = performance.now() + CARD_DEADLINE_MS;
  while (page.frames().length === frames) {
    if (performance.now() > deadline) return false;
    await sleep(POLL_MS);
  }
  await sleep(CARD_SETTLE_MS);
  return true;
}

/**
 * Runs in the page: brings a text into view and answers the middle of its first line. Looks for the whole passage
 * first and, where the page parts it otherwise than the reader does, for the first place where the words stand.
 */
function findSpot(passage: string, start: number, text: string): { x: number; y: number } | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('script, style, noscript, textarea')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const pieces: { node: Text; from: number }[] = [];
  let whole = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    pieces.push({ node: node as Text, from: whole.length });
    whole += node.nodeValue;
  }
  const passageAt = whole.indexOf(passage);
  const at = passageAt < 0 ? whole.indexOf(text) : passageAt + start;
  const first = pieces.findLast((piece) => piece.from <= at);
  if (at < 0 || !first) return null;
  const range = document.createRange();
  range.setStart(first.node, at - first.from);
  range.setEnd(first.node, Math.min(first.node.length, at - first.from + text.length));
  first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const line = range.getClientRects()[0];
  return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : null;
}
