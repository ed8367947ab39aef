import { join } from 'node:path';
import { ROOT } from '../../root.ts';

/** Beside the real builds, and never packed: `npm run zip` does not know it. */
export const NAIVE_OUTPUT = join(ROOT, '.output', 'naive');
