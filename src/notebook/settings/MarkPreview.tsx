import type { EntryKind } from '../../core/glossary/entry.ts';
import type { MessageKey } from '../../core/language/message-key.ts';
import { densityOfKind } from '../../core/settings/choose-density.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { say } from '../../language/speak.ts';
import { sayWith } from '../../ui/say-with.tsx';

/** A name in the sample; `id` is whom it means. */
type Name = { readonly words: MessageKey; readonly kind: EntryKind; readonly id: string };

const KIM: Name = { words: 'settings.sample.kimAgain', kind: 'person', id: 'kim' };

/** Two sections of an article: a sentence each, with the names that stand in it. */
const SECTIONS: readonly { readonly sentence: MessageKey; readonly names: readonly Name[] }[] = [
  {
    sentence: 'settings.sample.came',
    names: [
      { words: 'settings.sample.kim', kind: 'person', id: 'kim' },
      { words: 'settings.sample.vladivostok', kind: 'place', id: 'vladivostok' },
      { words: 'settings.sample.sanctions', kind: 'term', id: 'sanctions' },
      KIM,
    ],
  },
  {
    sentence: 'settings.sample.wrote',
    names: [KIM, { words: 'settings.sample.un', kind: 'organization', id: 'un' }],
  },
];

const COLOURS = {
  text: 'color-mix(in srgb, currentColor 65%, transparent)',
  blue: '#2f7df0',
  green: '#15965a',
  orange: '#d4622a',
} as const;

/** A little article, marked as it would be now, on a light and on a dark page. */
export function MarkPreview({ settings }: { readonly settings: Settings }) {
  return (
    <figure class="settings-preview" aria-label={say('settings.marks.preview')}>
      {['light', 'dark'].map((scheme) => (
        <div key={scheme} class={`settings-page settings-page-${scheme}`} aria-hidden={scheme === 'dark'}>
          {SECTIONS.map(({ sentence, names }, nth) => (
            <p key={sentence}>
              {sayWith(sentence, ...names.map((name, at) => drawn(name, at, nth, settings)))}
            </p>
          ))}
        </div>
      ))}
    </figure>
  );
}

/** A name of a section, marked if it would be. */
function drawn(name: Name, at: number, nth: number, settings: Settings) {
  const { line, colour } = settings;
  const density = densityOfKind(settings, name.kind) ?? settings.density;
  const earlier = [
    ...(density === 'article' ? SECTIONS.slice(0, nth).flatMap(({ names }) => names) : []),
    ...SECTIONS[nth]!.names.slice(0, at),
  ];
  const isRepeated = earlier.some(({ id }) => id === name.id);
  const isMarked = density === 'all' || (density !== 'none' && !isRepeated);
  if (!isMarked) return say(name.words);
  return (
    <span style={{ textDecoration: `underline ${line} ${COLOURS[colour]} 0.09em` }}>{say(name.words)}</span>
  );
}
