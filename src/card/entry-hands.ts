import type { ReaderChoice } from '../core/linking/reader-choice.ts';
import { sentenceAround } from '../core/text/sentence.ts';
import { type Answered, askBackground } from '../messaging/ask.ts';
import type { ToCard } from '../messaging/card-channel.ts';
import type { ChoiceKeeping } from '../messaging/choice-questions.ts';
import type { CardContent } from './card-content.ts';
import { citationOf, markdownOf } from './copied-entry.ts';
import { copyText } from './copy-text.ts';
import type { EntryHands } from './EntryTools.tsx';

type Show = Extract<ToCard, { type: 'show' }>;

const UNREACHABLE: ChoiceKeeping = {
  kind: 'failed',
  why: 'Gloss is being updated or restarted. Reload this page to go on.',
};

/** Has what the reader said of a name remembered. */
export async function keepChoice(choice: ReaderChoice): Promise<ChoiceKeeping> {
  return heard(await askBackground('keepChoice', choice));
}

function heard(asked: Answered<ChoiceKeeping>): ChoiceKeeping {
  return asked.kind === 'answered' ? asked.value : UNREACHABLE;
}

const NOTHING: EntryHands = {
  copy: () => false,
  openInGlossary: () => {},
  know: () => {},
  unmarkKind: () => {},
  keepChoice: async () => UNREACHABLE,
  forgetChoice: async () => UNREACHABLE,
};

/** What can be done with the entry that a card shows. */
export function entryHands(content: CardContent, { page, named: { text, start, end } }: Show): EntryHands {
  if (content.kind !== 'entry') return NOTHING;
  const { entry } = content.content;
  const from = { entry, page, sentence: sentenceAround(text, start, end) };
  return {
    copy: (how) => copyText(how === 'citation' ? citationOf(from) : markdownOf(from)),
    openInGlossary: () => void askBackground('openNotebook', { note: null, entry: null, glossary: entry.id }),
    know: (isKnown) => void askBackground('know', { entry: entry.id, isKnown }),
    unmarkKind: (kind) => void askBackground('unmarkKind', kind),
    keepChoice,
    forgetChoice: async (choice) => heard(await askBackground('forgetChoice', choice)),
  };
}
