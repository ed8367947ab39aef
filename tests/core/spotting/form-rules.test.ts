import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { EntryKind } from '../../../src/core/glossary/entry.ts';
import { readPack } from '../../../src/core/glossary/read-pack.ts';
import { formsOf } from '../../../src/core/spotting/derive-forms.ts';
import { FORM_RULES } from '../../../src/core/spotting/form-rules.ts';

/** Names of every sort that a rule is about. */
const NAMES: readonly (readonly [EntryKind, string])[] = [
  ['person', 'Grace Moon'],
  ['person', 'Ursula von der Leyen'],
  ['person', 'O. J. Vale, Jr.'],
  ['person', 'Ana López Müller'],
  ['person', 'Екатерина Сергеевна Орлова'],
  ['place', 'Velport, D.C.'],
  ['place', 'United Shires'],
  ['organization', 'United States Department of Fisheries'],
  ['organization', 'House of Elders of the United Shires'],
  ['organization', 'Lake Broadcasting Corporation'],
  ['organization', 'Arkania women’s national cricket team'],
  ['organization', 'FIFA Lake Cup'],
  ['organization', 'Smithsonian Institution'],
  ['event', '2014 Winter Games'],
  ['event', 'Cyclone Alma'],
  ['event', 'The Holocaust'],
  ['work', 'The Orient Express'],
  ['work', 'Airbus A380'],
  ['work', 'Sword & Shield'],
  ['term', 'Persistent organic substance'],
  ['term', 'Arkanian language'],
  ['term', 'Terri Vale case'],
  ['term', 'Arms-control treaty'],
  ['term', 'Clear Water Act of 1999'],
];

const { pack } = readPack({
  format: 'gloss-pack/1',
  id: 'names',
  title: 'Names',
  entries: NAMES.map(([kind, name], nth) => ({ id: `n${nth}`, kind, name, gist: 'Known for something.' })),
});

/** Of all forms of these names, by each edition of the rules. Add one when the rules have changed; never change one. */
const FORMS: Readonly<Record<number, string>> = {
  2: '87199fc249f020cc',
  3: 'b2160979649dea25',
};

test('whoever derives other forms than before raises FORM_RULES, so that kept packs are compiled anew', () => {
  const forms = pack!.entries.flatMap((entry) =>
    formsOf(entry).map(({ text, strength }) => `${text} ${strength}`),
  );
  const hash = createHash('sha256').update(forms.join('\n')).digest('hex').slice(0, 16);
  expect(hash, 'forms are derived otherwise: raise FORM_RULES and add this hash').toBe(FORMS[FORM_RULES]);
});
