import type { Pack } from '../../core/glossary/pack.ts';
import type { MessageKey } from '../../core/language/message-key.ts';
import type { Piece } from '../piece.ts';
import type { EntryPart } from './entry-parts.ts';

/** A format that a pack can be written in. */
export type PackFormat = {
  readonly id: string;
  readonly title: MessageKey;
  readonly hint: MessageKey;
  /** Without the dot. */
  readonly extension: string;
  readonly type: string;
  /** What an entry may have and this format does not carry. */
  readonly drops: readonly EntryPart[];
  readonly write: (pack: Pack) => Iterable<Piece>;
};
