import { CARD_FIXTURES } from './card-fixtures.tsx';
import type { Fixture } from './fixture.ts';
import { OWN_FORM_FIXTURES } from './own-form-fixtures.tsx';
import { SCREEN_FIXTURES } from './screen-fixtures.tsx';

/** Every screen in every state, by name. */
export const FIXTURES: Readonly<Record<string, Fixture>> = {
  ...CARD_FIXTURES,
  ...OWN_FORM_FIXTURES,
  ...SCREEN_FIXTURES,
};
