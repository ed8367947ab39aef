import type { EntryId } from './entry.ts';

/** A piece of a detail: words, or words that lead to another entry. */
export type DetailPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly to: EntryId; readonly text: string };

/** `[[id|label]]` or `[[id]]`. */
const LINK = /\[\[([^\]|]+)(?:\|([^\]]*))?\]\]/g;

/** A detail as paragraphs of pieces; an empty line parts paragraphs. */
export function parseDetail(detail: string): DetailPiece[][] {
  return detail
    .split(/\n\s*\n/)
    .map((paragraph) => parseParagraph(paragraph.trim()))
    .filter((pieces) => pieces.length > 0);
}

/** The ids that a detail links to, in order. */
export function detailLinks(detail: string): EntryId[] {
  return [...detail.matchAll(LINK)].map(([, id]) => id!.trim() as EntryId);
}

/** Replaces each link of a detail by what `change` makes of it. */
export function mapDetailLinks(
  detail: string,
  change: (link: string, to: EntryId, label: string) => string,
): string {
  return detail.replace(LINK, (link, id: string, label?: string) =>
    change(link, id.trim() as EntryId, label ?? id),
  );
}

function parseParagraph(text: string): DetailPiece[] {
  const pieces: DetailPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    if (match.index > end) pieces.push({ kind: 'text', text: text.slice(end, match.index) });
    const to = match[1]!.trim() as EntryId;
    pieces.push({ kind: 'link', to, text: match[2]?.trim() || to });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
}
