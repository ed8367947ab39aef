import { browser } from 'wxt/browser';
import type { BackupPageQuestions } from './backup-order.ts';
import type { BackgroundQuestions, ReaderQuestions } from './protocol.ts';
import type { Question } from './question.ts';

/** What came of a question. An answer can fail to come: a worker is restarted, an update orphans a page. */
export type Answered<Value> =
  | { readonly kind: 'answered'; readonly value: Value }
  | { readonly kind: 'unanswered'; readonly why: string };

/** A question as it crosses. */
export type Envelope = { readonly gloss: 1; readonly name: string; readonly argument: unknown };

/** How a question's answer crosses back: an exception on the other side must not look like an answer. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly why: string };

/** A worker that is just starting refuses the first message at times; one more try after this reaches it. */
const RETRY_AFTER_MS = 150;

type ArgumentOf<Q> = Q extends Question<infer Argument, unknown> ? Argument : never;
type AnswerOf<Q> = Q extends Question<unknown, infer Answer> ? Answer : never;

/** Asks the background. Tries once more if nobody answers, so a question must be safe to ask twice. */
export async function askBackground<Name extends keyof BackgroundQuestions>(
  name: Name,
  argument: ArgumentOf<BackgroundQuestions[Name]>,
): Promise<Answered<AnswerOf<BackgroundQuestions[Name]>>> {
  const envelope: Envelope = { gloss: 1, name, argument };
  const first = await send(() => browser.runtime.sendMessage(envelope));
  if (first.kind === 'answered' || isOrphaned())
    return first as Answered<AnswerOf<BackgroundQuestions[Name]>>;
  await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
  const second = await send(() => browser.runtime.sendMessage(envelope));
  return second as Answered<AnswerOf<BackgroundQuestions[Name]>>;
}

/** Asks the page that makes copies; it was opened for this one question. */
export async function askBackupPage<Name extends keyof BackupPageQuestions>(
  name: Name,
  argument: ArgumentOf<BackupPageQuestions[Name]>,
): Promise<Answered<AnswerOf<BackupPageQuestions[Name]>>> {
  const envelope: Envelope = { gloss: 1, name, argument };
  const answered = await send(() => browser.runtime.sendMessage(envelope));
  return answered as Answered<AnswerOf<BackupPageQuestions[Name]>>;
}

/** Asks the readers in a tab; in all its frames unless one is named. The first that answers is heard. */
export async function askReader<Name extends keyof ReaderQuestions>(
  tab: number,
  name: Name,
  argument: ArgumentOf<ReaderQuestions[Name]>,
  frameId?: number,
): Promise<Answered<AnswerOf<ReaderQuestions[Name]>>> {
  const envelope: Envelope = { gloss: 1, name, argument };
  const options = frameId === undefined ? {} : { frameId };
  const answered = await send(() => browser.tabs.sendMessage(tab, envelope, options));
  return answered as Answered<AnswerOf<ReaderQuestions[Name]>>;
}

/** Whether this script has outlived its extension (after an update): nothing will answer it any more. */
export function isOrphaned(): boolean {
  return !browser.runtime?.id;
}

async function send(sending: () => Promise<unknown>): Promise<Answered<unknown>> {
  try {
    // The far side is `answer` in this folder; a missing reply is the browser's way to say "nobody".
    const reply = (await sending()) as Reply | undefined;
    if (!reply) return { kind: 'unanswered', why: 'nobody answered' };
    return reply.ok ? { kind: 'answered', value: reply.value } : { kind: 'unanswered', why: reply.why };
  } catch (error) {
    return { kind: 'unanswered', why: error instanceof Error ? error.message : String(error) };
  }
}
