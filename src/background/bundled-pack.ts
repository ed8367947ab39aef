import type { Pack } from '../core/glossary/pack.ts';
import { type CompiledPack, compilePack } from '../core/linking/compiled-pack.ts';
import { packFromBytes } from '../core/linking/pack-bytes.ts';
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
export async function loadCompiledBundledPack(): Promise<CompiledPack> {
  const response = await fetch(extensionUrl('glossary/world-affairs.bin'));
  return packFromBytes(await response.arrayBuffer()) ?? compilePack((await loadBundledPack()).entries);
}
