import { readChoice } from '../core/linking/read-choice.ts';
import type { ReaderChoice } from '../core/linking/reader-choice.ts';
import { say } from '../language/speak.ts';
import type { Answerers } from '../messaging/answer.ts';
import type { ChoiceKeeping, ChoiceQuestions } from '../messaging/choice-questions.ts';
import type { Sender } from '../messaging/role.ts';
import type { Glossary } from './glossary.ts';
import { tellAllReaders } from './tell-all-readers.ts';

/** What is read in a private window must not reach the disk (add-on policy 6.3.2). */
function inPrivate(): ChoiceKeeping {
  return { kind: 'failed', why: say('failure.privateChoices') };
}

/** What the background answers about what the reader has said of names. */
export function choiceAnswerers(glossary: Glossary): Answerers<ChoiceQuestions> {
  async function change(
    act: (choice: ReaderChoice) => Promise<ChoiceKeeping>,
    choice: ReaderChoice,
    { tab }: Sender,
  ): Promise<ChoiceKeeping> {
    if (tab?.incognito) return inPrivate();
    const keeping = await act(choice);
    if (keeping.kind === 'kept') void tellAllReaders('linkAgain');
    return keeping;
  }

  return {
    keepChoice: {
      from: ['card', 'screen'],
      read: readChoice,
      reply: (choice, sender) => change(glossary.keepChoice, choice, sender),
    },
    forgetChoice: {
      from: ['card', 'screen'],
      read: readChoice,
      reply: (choice, sender) => change(glossary.forgetChoice, choice, sender),
    },
  };
}
