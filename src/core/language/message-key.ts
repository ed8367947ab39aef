import type en from '../../../locales/en.json';

type Messages = typeof en;
type Below<Path extends string, Key extends string> = Path extends '' ? Key : `${Path}.${Key}`;

/** Keys of plain messages below a path. */
type PlainKeys<Tree, Path extends string> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? Below<Path, Key>
    : Tree[Key] extends { readonly n: string }
      ? never
      : PlainKeys<Tree[Key], Below<Path, Key>>;
}[keyof Tree & string];

/** Keys of messages with a form for one and a form for many. */
type CountKeys<Tree, Path extends string> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? never
    : Tree[Key] extends { readonly n: string }
      ? Below<Path, Key>
      : CountKeys<Tree[Key], Below<Path, Key>>;
}[keyof Tree & string];

/** The path of a message in `locales/*.json`: `card.close`. */
export type MessageKey = PlainKeys<Messages, ''>;
/** The path of a message that differs by a number: `{ "1": "one place", "n": "$1 places" }`. */
export type CountKey = CountKeys<Messages, ''>;
