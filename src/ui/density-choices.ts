import type { Density } from '../core/settings/settings.ts';
import type { ChoiceOf } from './Choices.tsx';

/** How often a name is marked, as a reader is asked. */
export const DENSITY_CHOICES: readonly ChoiceOf<Density>[] = [
  { value: 'all', label: 'Always' },
  { value: 'section', label: 'Once a section' },
  { value: 'article', label: 'Once' },
  { value: 'none', label: 'Never' },
];
