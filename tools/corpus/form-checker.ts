import { linkingGlossaryOf } from '../../src/core/linking/linking-glossary.ts';
import { spot } from '../../src/core/spotting/spot.ts';
import { readBundledPack } from '../link/read-bundled-pack.ts';
import { CommandFailure } from '../setup.mjs';

/** What a text itself introduces as the acronym of a name; the pack need not know it. */
const ACRONYM = /^\p{Lu}[\p{Lu}.&-]{1,9}$/u;

/** Answers whether a whole text is a form of some bundled entry, as forms are compared. */
export function formChecker(): (text: string) => boolean {
  const { pack } = readBundledPack();
  if (!pack) throw new CommandFailure('The bundled pack cannot be read: npm run check:pack says why.');
  const lexicons = linkingGlossaryOf([pack]).packs.map(({ lexicon }) => lexicon);
  return (text) =>
    ACRONYM.test(text) || spot(text, lexicons).some(({ start, end }) => start === 0 && end === text.length);
}
