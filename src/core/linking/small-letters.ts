import type { LinkDocument } from './link-document.ts';

/**
 * Tells of a text whose only capital is the first whether the document has it in small letters too, where nothing was
 * spotted.
 */
export function smallLettersOf({ passages }: LinkDocument): (text: string) => boolean {
  let rest: string | null = null;
  return (text) => {
    if (!/^\p{Lu}\p{Ll}+(?:\s\p{Ll}+)*$/u.test(text)) return false;
    rest ??= passages.map(withoutMentions).join('\n');
    return holdsWords(rest, text.toLowerCase());
  };
}

function withoutMentions({ text, mentions }: LinkDocument['passages'][number]): string {
  let end = 0;
  const between = mentions.map((mention) => {
    const piece = text.slice(end, Math.max(end, mention.start));
    end = Math.max(end, mention.end);
    return piece;
  });
  return [...between, text.slice(end)].join('\n');
}

function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    // In an address it is no word: "alt.religion".
    const isPart =
      /[\p{L}\p{M}\p{N}./@_#]/u.test(text[at - 1] ?? ' ') ||
      /[\p{L}\p{M}\p{N}/@_]/u.test(text[at + words.length] ?? ' ');
    if (!isPart) return true;
  }
  return false;
}
