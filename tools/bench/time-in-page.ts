import type { ColdPage } from './open-cold.ts';
import type { Peer } from './peers.ts';

/**
 * How long a peer takes on a cold page, in milliseconds: in a world of its own beside the page's, as a content script
 * has it, so that no node has been touched by scripts of that world. Loading the peer is not counted.
 */
export async function timeInPage(
  { page, devtools }: ColdPage,
  peer: Peer,
  forms: readonly string[],
): Promise<number> {
  const frameId = (await devtools.send('Page.getFrameTree')).frameTree.frame.id;
  const { executionContextId: contextId } = await devtools.send('Page.createIsolatedWorld', { frameId });
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(`${peer.name} on ${page.url()}: ${exceptionDetails.exception?.description}`);
    return result.value as number;
  };
  await run(`${peer.source}\n;0`);
  await run(`globalThis.forms = ${JSON.stringify(forms)}; globalThis.peer = (forms) => { ${peer.run} }; 0`);
  return run('(() => { const began = performance.now(); peer(forms); return performance.now() - began; })()');
}
