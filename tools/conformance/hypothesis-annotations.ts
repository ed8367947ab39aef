import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Parser } from 'htmlparser2';
import { resolveAnchor } from '../../src/core/notes/resolve-anchor.ts';
import { fromHypothesis } from '../../src/exchange/notes-in/from-hypothesis.ts';
import { ROOT } from '../root.ts';

/** Pages with annotations that Hypothesis tries its own anchoring on lie beside the project, if at all. */
const BASELINES = join(
  ROOT,
  '../shared/conformance/anchoring/hypothesis/src/annotator/anchoring/test/html-baselines',
);

/** What became of an annotation of Hypothesis, as Gloss reads it from a file, on the page it was made on. */
export type ReattachedAnnotation = {
  readonly page: string;
  readonly quote: string;
  readonly placement: string;
  /** Whether it stands at the very letters that Hypothesis counted. */
  readonly isRight: boolean;
};

/** Reads the annotations and attaches them again from their own selectors; `null` where they are not there. */
export function reattachHypothesis(folder = BASELINES): readonly ReattachedAnnotation[] | null {
  if (!existsSync(folder)) return null;
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.flatMap((file) => {
    const page = basename(file, '.json');
    const text = textContentOf(readFileSync(join(folder, `${page}.html`), 'utf8'));
    const { rows } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { rows: readonly object[] };
    return rows.map((row) => reattach(page, text, row));
  });
}

function reattach(page: string, text: string, row: object): ReattachedAnnotation {
  // The smallest sample says not even what page it is on.
  const reading = fromHypothesis([{ uri: 'https://sample.example/', ...row }], new Date(0).toISOString());
  let step = reading.next();
  while (!step.done) step = reading.next();
  const about = step.value.notes[0]?.about;
  if (about?.kind !== 'passage') return { page, quote: '', placement: 'not read', isRight: false };
  const { anchor } = about;
  const resolution = resolveAnchor(text, anchor);
  const found = resolution.kind === 'orphaned' ? '' : text.slice(resolution.start, resolution.end);
  return {
    page,
    quote: plain(anchor.exact),
    placement: resolution.kind,
    // Letters and white space are what Hypothesis counts too; it may take a blank at an edge along.
    isRight:
      resolution.kind !== 'orphaned' &&
      plain(found) === plain(anchor.exact) &&
      resolution.start >= anchor.start &&
      resolution.end <= anchor.end,
  };
}

/**
 * All text of a page's body, as `textContent` gives it, in which Hypothesis counts. A browser that runs scripts takes
 * what stands in `noscript` for letters.
 */
function textContentOf(html: string): string {
  let text = '';
  let rawFrom: number | null = null;
  const parser = new Parser({
    onopentagname: (name) => {
      // What came before is the head's.
      if (name === 'body') text = '';
      if (name === 'noscript') rawFrom = html.indexOf('>', parser.startIndex) + 1;
    },
    onclosetag: (name) => {
      if (name !== 'noscript' || rawFrom === null) return;
      text += html.slice(rawFrom, parser.startIndex);
      rawFrom = null;
    },
    ontext: (piece) => {
      if (rawFrom === null) text += piece;
    },
  });
  parser.end(html);
  return text;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
