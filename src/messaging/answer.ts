import { browser } from 'wxt/browser';
import type { Envelope, Reply } from './ask.ts';
import type { Question } from './question.ts';
import { type Role, roleOf, type Sender } from './role.ts';

/** One question of a table: who may ask it, how its argument is read, and what answers it. */
export type Answerer<Q> =
  Q extends Question<infer Argument, infer Answer>
    ? {
        readonly from: readonly Role[];
        /** The argument from unknown data; `undefined` where it is none, and the question is refused. */
        readonly read: (argument: unknown) => Argument | undefined;
        /** The answer; `undefined` leaves the question to others who may know (another frame's reader). */
        readonly reply: (argument: Argument, sender: Sender) => Answer | Promise<Answer> | undefined;
      }
    : never;

export type Answerers<Questions> = { readonly [Name in keyof Questions]: Answerer<Questions[Name]> };

/** Answers the questions of a table until `signal` stops it. Everything else is left alone. */
export function answer<Questions>(answerers: Answerers<Questions>, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: Sender,
    sendReply: (reply: Reply) => void,
  ): true | undefined => {
    const envelope = readEnvelope(message);
    if (!envelope || !Object.hasOwn(answerers, envelope.name)) return undefined;
    // The table's type cannot be followed through a name that is only known now; `read` checks the argument.
    const answerer = answerers[envelope.name as keyof Questions] as Answerer<Question<unknown, unknown>>;
    const refuse = (why: string) => sendReply({ ok: false, why });
    const role = roleOf(sender);
    if (!role || !answerer.from.includes(role)) {
      refuse('refused');
      return undefined;
    }
    const argument = answerer.read(envelope.argument);
    if (argument === undefined) {
      refuse('refused');
      return undefined;
    }
    const reply = answerer.reply(argument, sender);
    if (reply === undefined) return undefined;
    Promise.resolve(reply).then(
      (value) => sendReply({ ok: true, value }),
      (error: unknown) => refuse(error instanceof Error ? error.message : String(error)),
    );
    // Tells the browser that the reply comes later.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

function readEnvelope(message: unknown): Envelope | null {
  if (typeof message !== 'object' || message === null || !('gloss' in message) || message.gloss !== 1)
    return null;
  if (!('name' in message) || typeof message.name !== 'string') return null;
  return { gloss: 1, name: message.name, argument: 'argument' in message ? message.argument : null };
}
