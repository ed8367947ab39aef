import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { CommandFailure } from './setup.mjs';

/** What a command was asked for, as `parseArgs` tells it; a wrong option is one line and exit code 2. */
export function readOptions<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  usage: string,
): ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true; args: string[] }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // parseArgs tells a wrong option by throwing; its advice after the first sentence is for programmers.
    const message = error instanceof Error ? error.message : String(error);
    throw new CommandFailure(`${message.split('. ')[0]!.replace(/\.$/, '')}. ${usage}`, 2);
  }
}
