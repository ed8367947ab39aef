import { type DetailPiece, parseDetail } from '../core/glossary/detail.ts';
import type { EntryId } from '../core/glossary/entry.ts';

type DetailProps = { readonly detail: string; readonly onOpen: (entry: EntryId) => void };

/** The paragraphs of a detail; links open in the same card. */
export function Detail({ detail, onOpen }: DetailProps) {
  return (
    <div class="detail">
      {parseDetail(detail).map((pieces) => (
        <p key={pieces[0]?.text}>{pieces.map((piece) => pieceOf(piece, onOpen))}</p>
      ))}
    </div>
  );
}

function pieceOf(piece: DetailPiece, onOpen: DetailProps['onOpen']) {
  if (piece.kind === 'text') return piece.text;
  return (
    <button key={piece.to} type="button" class="inline-link" onClick={() => onOpen(piece.to)}>
      {piece.text}
    </button>
  );
}
