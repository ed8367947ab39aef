import { fileURLToPath } from 'node:url';

/** The folder of the project, with its closing slash. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
