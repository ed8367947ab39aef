import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Pack } from '../../src/core/glossary/pack.ts';
import type { PackReading } from '../../src/core/glossary/read-pack.ts';
import { linkingGlossaryOf } from '../../src/core/linking/linking-glossary.ts';
import { runCommand } from '../run-command.ts';
import { CommandFailure } from '../setup.mjs';
import { lendForms } from './lend-forms.ts';
import { linkText } from './link-text.ts';
import { readBundledPack } from './read-bundled-pack.ts';
import { readDocuments } from './read-documents.ts';
import { readLinkArguments } from './read-link-arguments.ts';
import { readNamesPack } from './read-names-pack.ts';
import { tellProblems } from './tell-problems.ts';

await runCommand(async (args) => {
  const request = readLinkArguments(args);
  const documents = readDocuments(readText(request.docs), request.docs);
  const given = request.packs.map((file) => usable(file, readNamesPack(readText(file))));
  const isBundledWanted = request.bundled || request.formsFromBundled;
  const bundled = isBundledWanted ? usable('The bundled pack', readBundledPack()) : null;

  const packs = given.map((pack) => (bundled && request.formsFromBundled ? lendForms(pack, bundled) : pack));
  if (bundled && request.bundled) packs.push(bundled);
  const glossary = linkingGlossaryOf(packs);

  const docs = documents.map(({ id, text, published }) => ({
    id,
    links: linkText(text, glossary, published),
  }));
  const predictions = `${JSON.stringify({ docs })}\n`;
  if (request.out) writeFileSync(fromCaller(request.out), predictions);
  else process.stdout.write(predictions);
});

/** Tells the problems of a pack; a pack of which nothing could be read is a failure. */
function usable(file: string, { pack, problems }: PackReading): Pack {
  for (const line of tellProblems(file, problems)) console.error(line);
  if (!pack) throw new CommandFailure(`${file}: nothing of this pack can be used.`);
  return pack;
}

function readText(file: string): string {
  try {
    return readFileSync(fromCaller(file), 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new CommandFailure(`${file}: ${isMissing ? 'no such file' : 'this file cannot be read'}.`, 2);
  }
}

/** npm runs scripts in the project's folder, wherever it was called. */
function fromCaller(file: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), file);
}
