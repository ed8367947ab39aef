import { link } from '../core/linking/link.ts';
import type { Passage } from '../core/linking/link-document.ts';
import type { LinkingGlossary } from '../core/linking/linking-glossary.ts';
import { passageFor } from '../core/linking/passage-for.ts';
import { choicesAt, type ReaderChoice } from '../core/linking/reader-choice.ts';
import { tellOutcomes } from '../core/linking/tell-outcomes.ts';
import type { LinkAnswer, LinkQuestion } from '../core/linking/told-links.ts';
import { hearPassage, type SpottedPassage } from '../core/linking/told-passage.ts';
import { siteOf } from '../core/settings/site.ts';

/** Where a document stands, as the browser vouches for it. */
export type DocumentPlace = {
  readonly tab: number;
  /** 0 is the tab's top document. */
  readonly frame: number;
  /** Origin of the document, `null` where it has none (a sandboxed frame). */
  readonly origin: string | null;
};

/** Documents whose passages are remembered; an older one tells them again when it changes. */
const MOST_DOCUMENTS = 256;

type Known = {
  readonly glossary: string;
  readonly place: DocumentPlace;
  readonly passages: ReadonlyMap<number, HeardPassage>;
  /** The passages in reading order. */
  readonly inOrder: readonly HeardPassage[];
};

/** A passage as the page told it, and with its candidates looked up. */
type HeardPassage = { readonly spotted: SpottedPassage; readonly passage: Passage };

export type LinkedDocuments = {
  answer(
    question: LinkQuestion,
    place: DocumentPlace,
    glossary: LinkingGlossary,
    choices: readonly ReaderChoice[],
  ): LinkAnswer;
};

/**
 * Links documents that tell their passages piece by piece. What it remembers only spares the telling: a background
 * that was killed answers that it has forgotten the document, and is told it again.
 */
export function linkedDocuments(): LinkedDocuments {
  /** The one that asked last is last. */
  const documents = new Map<string, Known>();

  function answer(
    question: LinkQuestion,
    place: DocumentPlace,
    glossary: LinkingGlossary,
    choices: readonly ReaderChoice[],
  ): LinkAnswer {
    const { order, added, published } = question;
    const document = `${place.tab} ${place.frame} ${question.document}`;
    if (question.glossary !== glossary.stamp) return { kind: 'outdated' };
    const known = documents.get(document);
    const before = known?.glossary === glossary.stamp ? known.passages : new Map<number, HeardPassage>();
    const heard = new Map(added.map(([number, passage]) => [number, hear(passage, glossary)]));
    const inOrder = order.flatMap((number) => heard.get(number) ?? before.get(number) ?? []);
    if (inOrder.length < order.length) return { kind: 'forgotten' };

    documents.delete(document);
    const passages = new Map(order.map((number, nth) => [number, inOrder[nth]!]));
    documents.set(document, { glossary: glossary.stamp, place, passages, inOrder });
    forgetOldest();

    const context = contextOf(place, glossary.stamp);
    const choicesOf = choicesAt(choices, { url: question.url, site: siteOf(question.url) });
    const passagesNow = [...context, ...inOrder].map(({ passage }) => passage);
    const links = link({ passages: passagesNow, published }, choicesOf);
    const told = tellOutcomes(
      inOrder.flatMap(({ spotted }) => spotted.mentions),
      links.filter(({ passage }) => passage >= context.length),
      glossary,
    );
    return { ...told, isPrivate: choices.length > 0 || glossary.isPrivate };
  }

  function forgetOldest(): void {
    const [oldest] = documents.keys();
    if (documents.size > MOST_DOCUMENTS && oldest !== undefined) documents.delete(oldest);
  }

  /**
   * What stands in the document around a frame says who is meant in it; but not where the frame is another site's,
   * which would learn from its marks what the page around it speaks of.
   */
  function contextOf({ tab, frame, origin }: DocumentPlace, stamp: string): readonly HeardPassage[] {
    if (frame === 0 || origin === null) return [];
    for (const { place, glossary, inOrder } of documents.values())
      if (place.tab === tab && place.frame === 0 && place.origin === origin && glossary === stamp)
        return inOrder;
    return [];
  }

  return { answer };
}

function hear(told: LinkQuestion['added'][number][1], glossary: LinkingGlossary): HeardPassage {
  const spotted = hearPassage(told);
  return { spotted, passage: passageFor(spotted, glossary) };
}
