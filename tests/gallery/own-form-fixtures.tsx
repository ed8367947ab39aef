import { newDraft, type OwnDraft } from '../../src/core/glossary/own-draft.ts';
import type { OwnSaving } from '../../src/core/glossary/own-saving.ts';
import { OwnEntryForm } from '../../src/ui/own-entry/OwnEntryForm.tsx';
import { OwnGistForm } from '../../src/ui/own-entry/OwnGistForm.tsx';
import type { Fixture } from './fixture.ts';
import { PERSON } from './made-entries.ts';

const nothing = () => {};
const WIDEST = 400;

function form(part: Partial<OwnDraft>, saving: OwnSaving | null = null, note = ''): Fixture {
  const draft = { ...newDraft('Ottilie Brandvold', 'person', 'given-family'), ...part };
  return {
    screen: 'card',
    draw: (width) => (
      <div class="card" style={{ width: `${Math.min(WIDEST, width)}px` }}>
        <OwnEntryForm
          title="Explain “Ottilie Brandvold”"
          first={{ draft, note }}
          isNew
          onWriting={nothing}
          onSave={() => (saving ? Promise.resolve(saving) : new Promise(nothing))}
          onSaved={nothing}
          onCancel={nothing}
        />
      </div>
    ),
  };
}

/** The forms of entries of the reader's own, in the card. */
export const OWN_FORM_FIXTURES: Readonly<Record<string, Fixture>> = {
  'own/new': form({}),
  'own/written': form(
    {
      gist: 'Norwegian diplomat, envoy to the harbour talks of 2017–19.',
      forms: [{ text: 'Madame Brandvold', strength: 'full' }],
      detail: 'Before that she taught law of the sea.',
    },
    null,
    'Spoke of the sea, not of the port.',
  ),
  'own/too-long': form({
    gist: 'x'.repeat(150),
    forms: Array.from({ length: 101 }, (_, nth) => ({ text: `Brandvold ${nth}`, strength: 'full' })),
  }),
  'own/in-my-words': {
    screen: 'card',
    draw: (width) => (
      <div class="card" style={{ width: `${Math.min(WIDEST, width)}px` }}>
        <OwnGistForm
          entry={PERSON}
          ownGist="The envoy who walked out twice."
          onLay={() => new Promise(nothing)}
          onDone={nothing}
          onCancel={nothing}
        />
      </div>
    ),
  },
};
