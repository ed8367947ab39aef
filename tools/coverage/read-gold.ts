import { type Document, readDocuments } from '../link/read-documents.ts';
import { CommandFailure } from '../setup.mjs';

/** A span that people marked as naming something. UTF-16 offsets, the end exclusive. */
export type GoldMention = { readonly start: number; readonly end: number; readonly surface: string };

export type GoldDocument = Document & { readonly mentions: readonly GoldMention[] };

/** Reads documents with what people marked in them: `{"docs": [{"id", "text", "mentions": [{"start", "end"}]}]}`. */
export function readGold(json: string, name: string): GoldDocument[] {
  const documents = readDocuments(json, name);
  // `readDocuments` has made sure that these are there.
  const raw = (JSON.parse(json) as { docs: { mentions?: unknown }[] }).docs;
  return documents.map((document, index) => {
    const { mentions } = raw[index]!;
    if (!Array.isArray(mentions))
      throw new CommandFailure(
        `${name}: docs[${index}] has no "mentions", so nothing can be measured by it.`,
      );
    return { ...document, mentions: mentions.filter(isSpan).map((span) => mentionOf(span, document.text)) };
  });
}

type Span = Pick<GoldMention, 'start' | 'end'>;

function isSpan(value: unknown): value is Span {
  return (
    typeof value === 'object' &&
    value !== null &&
    'start' in value &&
    'end' in value &&
    Number.isInteger(value.start) &&
    Number.isInteger(value.end)
  );
}

function mentionOf({ start, end }: Span, text: string): GoldMention {
  return { start, end, surface: text.slice(start, end) };
}
