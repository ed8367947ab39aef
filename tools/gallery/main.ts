import { serveGallery } from './serve-gallery.ts';

/** `npm run gallery`: every screen in every state, in any browser, until it is stopped. */
const address = await serveGallery(new AbortController().signal, 4_321, true);
console.log(`Every screen in every state: ${address}/`);
