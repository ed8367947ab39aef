import type { EntryKind } from '../../core/glossary/entry.ts';
import type { Settings } from '../../core/settings/settings.ts';

type Piece = string | { readonly words: string; readonly kind: EntryKind; readonly id: string };

/** Two sections of an article, one piece after the other. */
const SECTIONS: readonly (readonly Piece[])[] = [
  [
    { words: 'Kim Jong Un', kind: 'person', id: 'kim' },
    ' came to ',
    { words: 'Vladivostok', kind: 'place', id: 'vladivostok' },
    ' by train. The talks were about ',
    { words: 'sanctions', kind: 'term', id: 'sanctions' },
    ', and ',
    { words: 'Kim', kind: 'person', id: 'kim' },
    ' did most of the talking.',
  ],
  [
    'A year later ',
    { words: 'Kim', kind: 'person', id: 'kim' },
    ' wrote to the ',
    { words: 'United Nations', kind: 'organization', id: 'un' },
    ' instead.',
  ],
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
    <figure class="settings-preview" aria-label="How marks look now">
      {['light', 'dark'].map((scheme) => (
        <div key={scheme} class={`settings-page settings-page-${scheme}`} aria-hidden={scheme === 'dark'}>
          {SECTIONS.map((section, index) => (
            <p key={section.length}>{marked(section, index, settings)}</p>
          ))}
        </div>
      ))}
    </figure>
  );
}

function marked(section: readonly Piece[], index: number, { density, kinds, line, colour }: Settings) {
  return section.map((piece, at) => {
    if (typeof piece === 'string') return piece;
    const earlier = [
      ...(density === 'article' ? SECTIONS.slice(0, index).flat() : []),
      ...section.slice(0, at),
    ];
    const isRepeated = earlier.some((one) => typeof one !== 'string' && one.id === piece.id);
    const isMarked = density === 'all' || (density !== 'none' && !isRepeated);
    if (!isMarked || !kinds.includes(piece.kind)) return piece.words;
    return (
      <span
        key={`${piece.id} ${at}`}
        style={{ textDecoration: `underline ${line} ${COLOURS[colour]} 0.09em` }}
      >
        {piece.words}
      </span>
    );
  });
}
