import { CARD_FIXTURES } from './card-fixtures.tsx';
import type { Fixture } from './fixture.ts';
import { KEPT_FIXTURES } from './kept-fixtures.tsx';
import { NOTEBOOK_FIXTURES } from './notebook-fixtures.tsx';
import { OWN_FORM_FIXTURES } from './own-form-fixtures.tsx';
import { PASSAGE_FIXTURES } from './passage-fixtures.tsx';
import { SCREEN_FIXTURES } from './screen-fixtures.tsx';

/** Every screen in every state, by name. */
export const FIXTURES: Readonly<Record<string, Fixture>> = {
  ...CARD_FIXTURES,
  ...OWN_FORM_FIXTURES,
  ...PASSAGE_FIXTURES,
  ...SCREEN_FIXTURES,
  ...NOTEBOOK_FIXTURES,
  ...KEPT_FIXTURES,
};
