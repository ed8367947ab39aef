import type { Browser } from 'puppeteer-core';

/** The part of Firefox' own connection that puppeteer has no words for. */
type Connection = {
  send(method: 'browsingContext.getTree', params: object): Promise<{ result: Tree }>;
  send(method: 'script.evaluate', params: object): Promise<{ result: Evaluated }>;
};
type Tree = { readonly contexts: readonly { readonly context: string }[] };
type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** Runs a script in a window of Firefox itself, with all that the browser may do; answers a plain value. */
export async function runInFirefox(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: tree.contexts[0]!.context };
  const asked = { expression, target, awaitPromise: true };
  const { result: answer } = await connection.send('script.evaluate', asked);
  if (answer.type === 'exception') throw new Error(`Firefox: ${answer.exceptionDetails.text}`);
  return answer.result.value;
}
