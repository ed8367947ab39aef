import { OWN_PACK } from '../core/glossary/pack-on-shelf.ts';
import { packOf } from '../core/glossary/qualify-entries.ts';
import type { ReaderChoice } from '../core/linking/reader-choice.ts';
import { sentenceAround } from '../core/text/sentence.ts';
import { say } from '../language/speak.ts';
import { type Answered, askBackground } from '../messaging/ask.ts';
import type { ChoiceKeeping } from '../messaging/choice-questions.ts';
import type { CardContent } from './card-content.ts';
import { citationOf, markdownOf } from './copied-entry.ts';
import { copyText } from './copy-text.ts';
import type { EntryHands } from './EntryTools.tsx';
import type { Explained } from './explained.ts';
import type { Show } from './shown.ts';

function unreachable(): ChoiceKeeping {
  return { kind: 'failed', why: say('card.unreachable') };
}

/** Has what the reader said of a name remembered. */
export async function keepChoice(choice: ReaderChoice): Promise<ChoiceKeeping> {
  return heard(await askBackground('keepChoice', choice));
}

function heard(asked: Answered<ChoiceKeeping>): ChoiceKeeping {
  return asked.kind === 'answered' ? asked.value : unreachable();
}

const NOTHING: EntryHands = {
  copy: () => false,
  openInGlossary: () => {},
  write: () => {},
  know: () => {},
  unmarkKind: () => {},
  keepChoice: async () => unreachable(),
  forgetChoice: async () => unreachable(),
};

/** What can be done with the entry that a card shows. */
export function entryHands(
  content: CardContent,
  { page, named: { text, start, end } }: Show,
  explain: (what: Explained) => void,
): EntryHands {
  if (content.kind !== 'entry') return NOTHING;
  const { entry, ownGist } = content.content;
  const from = { entry, page, sentence: sentenceAround(text, start, end) };
  return {
    copy: (how) => copyText(how === 'citation' ? citationOf(from) : markdownOf(from)),
    openInGlossary: () => void askBackground('openNotebook', { note: null, entry: null, glossary: entry.id }),
    write: () =>
      explain(packOf(entry.id) === OWN_PACK ? { kind: 'own', entry } : { kind: 'gist', entry, ownGist }),
    know: (isKnown) => void askBackground('know', { entry: entry.id, isKnown }),
    unmarkKind: (kind) => void askBackground('unmarkKind', kind),
    keepChoice,
    forgetChoice: async (choice) => heard(await askBackground('forgetChoice', choice)),
  };
}
