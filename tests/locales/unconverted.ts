/** Beginnings of paths whose texts are not in the locale files yet. Take a line out when it is converted. */
export const UNCONVERTED: readonly string[] = [
  'src/card/',
  'src/core/glossary/pack-on-shelf.ts',
  'src/core/glossary/relation-kinds.ts',
  'src/core/linking/say-evidence.ts',
  'src/exchange/files/',
  'src/exchange/notes-in/',
  'src/exchange/notes-out/',
  'src/exchange/packs-in/',
  'src/exchange/packs-out/',
  'src/messaging/ask.ts',
  'src/notebook/exchange/',
  'src/notebook/glossary/',
  'src/notebook/packs/',
  'src/notebook/settings/',
  'src/background/choice-answerers.ts',
  'src/panel/',
  'src/ui/',
];

/** Keys that are there before the screens that will say them. */
export const KEYS_AHEAD: readonly string[] = [
  'card.',
  'colour.',
  'entries.heading',
  'evidence.',
  'exchange.export',
  'glossary.heading',
  'kind.',
  'noteField.',
  'packs.heading',
  'panel.',
  'relation.',
  'settings.',
  'tag.',
  'when.',
];

/** Beginnings of paths in which no text is a reader's. */
export const NO_READERS_TEXTS: readonly string[] = [
  // Words that texts are searched for.
  'src/core/glossary/guess-kind.ts',
  'src/core/text/',
  'src/core/spotting/',
  // Told to those who write packs, by commands and in an import's list of problems, beside English field names.
  'src/core/glossary/read-entry.ts',
  'src/core/glossary/read-pack.ts',
  // Selectors and names of elements.
  'src/page/flow.ts',
  'src/page/head.ts',
  'src/notebook/start-notebook.tsx',
  // What the database's indexes are made of.
  'src/store/database.ts',
  'src/store/pack-database.ts',
];
