import type { Entry } from '../core/glossary/entry.ts';
import type { Page } from '../core/notes/note.ts';
import { escapeMarkdown, markdownLink } from '../exchange/notes-out/escape-markdown.ts';

import { say } from '../language/speak.ts';

/** What a card is about, and where it was opened. */
export type CopiedFrom = {
  readonly entry: Pick<Entry, 'name' | 'gist' | 'asOf'>;
  readonly page: Page;
  /** The sentence in which the entry is named. */
  readonly sentence: string;
};

/** An entry with the sentence and its source, as one would cite it; plain text. */
export function citationOf({ entry, page, sentence }: CopiedFrom): string {
  const { author, title, site, published, url } = page;
  const day = published?.slice(0, 'YYYY-MM-DD'.length);
  const source = [author, `“${title}”`, site, day].filter(Boolean).join(', ');
  return `${said(entry)}\n“${sentence}”\n${source}. ${url}\n`;
}

/** The same in Markdown: the sentence as a quotation, the page as a link. */
export function markdownOf({ entry, page, sentence }: CopiedFrom): string {
  const { author, title, site, published, url } = page;
  const day = published?.slice(0, 'YYYY-MM-DD'.length);
  const rest = [author, site, day].flatMap((part) => (part ? [escapeMarkdown(part)] : []));
  const gist = entry.gist ? `: ${escapeMarkdown(entry.gist)}` : '';
  return [
    `**${escapeMarkdown(entry.name)}**${gist}`,
    '',
    `> ${escapeMarkdown(sentence)}`,
    '>',
    `> — ${[markdownLink(title, url), ...rest].join(', ')}`,
    '',
  ].join('\n');
}

function said({ name, gist, asOf }: CopiedFrom['entry']): string {
  if (!gist) return name;
  const what = `${name}: ${gist}`;
  return asOf ? say('card.cited.asOf', what, asOf) : what;
}
