import type { Language, Part } from '../core/language/language.ts';
import type { MessageKey } from '../core/language/message-key.ts';

/**
 * A sentence for the reader, as its key and what stands in it: what reads files speaks no language. A part may be a
 * sentence or a piece of one itself.
 */
export type Said = readonly [key: MessageKey, ...parts: (Part | SaidPart)[]];
/** A type of its own, because a tuple cannot name itself in its rest. */
interface SaidPart extends ReadonlyArray<MessageKey | Part | SaidPart> {}

/** Puts it into words. */
export function sayIn(language: Pick<Language, 'say'>, [key, ...parts]: Said): string {
  return language.say(
    key,
    ...parts.map((part) => (typeof part === 'object' ? sayIn(language, part as unknown as Said) : part)),
  );
}
