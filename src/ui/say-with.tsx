import type { ComponentChild } from 'preact';
import { Fragment } from 'preact';
import type { MessageKey } from '../core/language/message-key.ts';
import { say } from '../language/speak.ts';

/** Stands in a message where an element will; a private-use character, which no text has. */
const PLACE = '\uE0A0';

/** A text of the interface with elements in it: `$1`, `$2` … are what is given, in whatever order the language has them. */
export function sayWith(key: MessageKey, ...elements: readonly ComponentChild[]): ComponentChild[] {
  const places = elements.map((_, nth) => `${PLACE}${nth}${PLACE}`);
  return say(key, ...places)
    .split(PLACE)
    .map((piece, nth) => {
      // Every other piece is the number of an element.
      const part = nth % 2 === 0 ? piece : elements[Number(piece)];
      return <Fragment key={`${nth} ${piece}`}>{part}</Fragment>;
    });
}
