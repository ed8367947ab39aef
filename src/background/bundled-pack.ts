import type { Pack } from '../core/glossary/pack.ts';
import { glossaryFromBytes } from '../core/linking/glossary-bytes.ts';
import { type LinkingGlossary, linkingGlossaryOf } from '../core/linking/linking-glossary.ts';
import { extensionUrl } from '../messaging/extension-url.ts';

/** The bundled pack as the build has read and checked it: see tools/bundle-pack.ts. */
export async function loadBundledPack(): Promise<Pack> {
  const response = await fetch(extensionUrl('glossary/world-affairs.json'));
  return response.json();
}

/**
 * The bundled pack as the build has compiled it, so that a woken background does not compile it before it can answer.
 * On a machine that orders bytes in another way than the one it was built on, it is compiled again.
 */
export async function loadBundledGlossary(): Promise<LinkingGlossary> {
  const response = await fetch(extensionUrl('glossary/world-affairs.bin'));
  return glossaryFromBytes(await response.arrayBuffer()) ?? linkingGlossaryOf([await loadBundledPack()]);
}
