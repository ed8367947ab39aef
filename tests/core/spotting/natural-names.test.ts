import { expect, test } from 'vitest';
import { naturalNames } from '../../../src/core/spotting/natural-names.ts';

test.each([
  ['Жданов, Иван Фёдорович', ['Иван Фёдорович Жданов', 'Иван Жданов']],
  ['Жданов Иван Фёдорович', ['Иван Фёдорович Жданов', 'Иван Жданов']],
  ['Иван Фёдорович Жданов', ['Иван Фёдорович Жданов', 'Иван Жданов']],
  ['Валентина Ивановна Матвиенко', ['Валентина Ивановна Матвиенко', 'Валентина Матвиенко']],
  ['Vladimir Vladimirovich Putin', ['Vladimir Vladimirovich Putin', 'Vladimir Putin']],
  ['Коми, Джеймс', ['Джеймс Коми']],
  ['Иван Жданов', ['Иван Жданов']],
  ['Слободан Милошевич', ['Слободан Милошевич']],
  ['John Fitzgerald Kennedy', ['John Fitzgerald Kennedy']],
  ['Martin Luther King, Jr.', ['Martin Luther King, Jr.']],
  ['Madonna', ['Madonna']],
])('%s', (name, names) => {
  expect(naturalNames(name)).toEqual(names);
});
