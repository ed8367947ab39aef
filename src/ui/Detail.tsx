import type { ComponentChild } from 'preact';
import { type DetailPiece, parseDetail } from '../core/glossary/detail.ts';
import type { EntryId } from '../core/glossary/entry.ts';

type DetailProps = {
  readonly detail: string;
  /** How this screen leads to another entry. */
  readonly linkTo: (entry: EntryId, label: string) => ComponentChild;
};

/** The paragraphs of a detail. */
export function Detail({ detail, linkTo }: DetailProps) {
  return (
    <div class="detail">
      {parseDetail(detail).map((pieces) => (
        <p key={pieces[0]?.text}>{pieces.map((piece) => pieceOf(piece, linkTo))}</p>
      ))}
    </div>
  );
}

function pieceOf(piece: DetailPiece, linkTo: DetailProps['linkTo']) {
  return piece.kind === 'text' ? piece.text : linkTo(piece.to, piece.text);
}
