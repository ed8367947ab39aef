import type { Density } from '../core/settings/settings.ts';
import { say } from '../language/speak.ts';
import type { ChoiceOf } from './Choices.tsx';

/** How often a name is marked, as a reader is asked. */
export function densityChoices(): readonly ChoiceOf<Density>[] {
  return [
    { value: 'all', label: say('density.all') },
    { value: 'section', label: say('density.section') },
    { value: 'article', label: say('density.article') },
    { value: 'none', label: say('density.none') },
  ];
}
