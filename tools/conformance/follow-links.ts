/**
 * Runs in a page that has the sources at `/src` and the specification's reading in `window.reading`: puts another
 * page's body there, makes links to passages of it, and follows them.
 */
export const FOLLOW_LINKS = `
import { placeOfRange, readPageText } from '/src/page/page-text.ts';
import { spanOf } from '/src/page/passages.ts';
import { describeAnchor } from '/src/core/notes/describe-anchor.ts';
import { textFragment } from '/src/core/notes/text-fragment.ts';
import { wordAt } from '/src/core/text/word-boundaries.ts';
const { parseFragmentDirectives, processTextFragmentDirective, generateFragmentFromRange } = window.reading;
const DIRECTIVE = '#:~:text=';

/** A document of its own, as the card has one to look in. */
const frame = document.createElement('iframe');
document.documentElement.append(frame);
const isFrameLoaded = new Promise((resolve) => frame.addEventListener('load', resolve));
frame.src = '/frame';
await isFrameLoaded;
const script = frame.contentDocument.createElement('script');
script.type = 'module';
script.textContent = "import { findFragment } from '/src/fragment/find-fragment.ts'; Object.assign(window, { findFragment });";
frame.contentDocument.head.append(script);
while (!frame.contentWindow.findFragment) await new Promise((resolve) => setTimeout(resolve, 10));

const plain = (text) => text.replace(/[\\s\\u001f\\u00ad\\u200b-\\u200f]+/g, ' ').trim();

function show(html) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  return readPageText(document.body);
}

function rangesOf(fragment) {
  const [directive] = parseFragmentDirectives({ text: [fragment.replace(DIRECTIVE, '')] }).text;
  return processTextFragmentDirective(directive);
}

function linkOf(anchor) {
  const fragment = anchor && textFragment(anchor);
  return fragment && '#' + fragment;
}

/** The link of a note that is written while the page is open. */
function linkTo(raw, start, end) {
  const anchor = describeAnchor(raw.text, start, end);
  const selected = { text: raw.text, start, end };
  const fragment = anchor && frame.contentWindow.findFragment(frame.contentDocument, selected);
  return linkOf(fragment === null ? anchor : { ...anchor, fragment });
}

/** The link of a note that came in from a file, of which nobody has seen the page. */
function linkByQuote(raw, start, end) {
  return linkOf(describeAnchor(raw.text, start, end));
}

/** The link that the specification's authors make of the page itself; null where they find none that tells the passage. */
function theirLinkTo(raw, start, end) {
  const { startNode, startOffset, endNode, endOffset } = spanOf(raw, start, end);
  const range = document.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  const { fragment } = generateFragmentFromRange(range);
  if (!fragment) return null;
  const { prefix, textStart, textEnd, suffix } = fragment;
  const encode = (text) => encodeURIComponent(text).replaceAll('-', '%2D');
  const parts = [prefix && encode(prefix) + '-', encode(textStart), textEnd && encode(textEnd), suffix && '-' + encode(suffix)];
  return DIRECTIVE + parts.filter(Boolean).join(',');
}

/** Follows a link that should lead to a passage, and notes what became of it. */
function follow(link, raw, start, end, followed) {
  if (!link) {
    followed.unmade += 1;
    return;
  }
  const [range] = rangesOf(link);
  const found = range && placeOfRange(range, raw);
  if (!found) {
    followed.unfound.push(link);
    return;
  }
  // Within the passage and the words that it begins and ends in, also where a word goes over the edge of an element;
  // its longest block alone may tell it. A double is elsewhere.
  const opened = raw.text.slice(...found);
  const flat = raw.text.replaceAll('\\u001f', '');
  const inFlat = (offset) => raw.text.slice(0, offset).replaceAll('\\u001f', '').length;
  const isRight =
    inFlat(found[0] + opened.search(/[\\p{L}\\p{N}]/u)) >= (wordAt(flat, inFlat(start))?.start ?? inFlat(start)) &&
    inFlat(found[0] + opened.trimEnd().length) <= (wordAt(flat, inFlat(end) - 1)?.end ?? inFlat(end));
  if (isRight) followed.found += 1;
  else followed.wrong.push(link + ' → ' + plain(opened).slice(0, 80));
}

const nothingFollowed = () => ({ found: 0, unfound: [], wrong: [], unmade: 0 });

window.followLinks = (html, count) => {
  const raw = show(html);
  let seed = html.length;
  const below = (most) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * most);
  };
  // Whole words, as a reader selects: with their accents, and over the edges of elements within them.
  const words = [...raw.text.matchAll(/[\\p{L}\\p{N}](?:[\\u001f\\u00ad\\u200b-\\u200f]*[\\p{L}\\p{M}\\p{N}])*/gu)];
  const followed = { ours: nothingFollowed(), byQuote: nothingFollowed(), theirs: nothingFollowed() };
  for (let nth = 0; nth < count && words.length > 0; nth++) {
    const from = below(words.length);
    const to = Math.min(words.length - 1, from + below(20));
    const start = words[from].index;
    const end = words[to].index + words[to][0].length;
    follow(linkTo(raw, start, end), raw, start, end, followed.ours);
    follow(linkByQuote(raw, start, end), raw, start, end, followed.byQuote);
    follow(theirLinkTo(raw, start, end), raw, start, end, followed.theirs);
  }
  return followed;
};

window.linksTo = (html, fragments) => {
  const raw = show(html);
  return fragments.map((fragment) => {
    const [range] = rangesOf(fragment);
    const place = range && placeOfRange(range, raw);
    return place ? linkTo(raw, ...place) : null;
  });
};
`;
