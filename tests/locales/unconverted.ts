/** Beginnings of paths whose texts are not in the locale files yet. Take a line out when it is converted. */
export const UNCONVERTED: readonly string[] = [
  'src/exchange/notes-out/',
  'src/exchange/packs-in/gist-and-detail.ts',
  'src/exchange/packs-out/',
];

/** Keys that are there before the screens that will say them. */
export const KEYS_AHEAD: readonly string[] = ['entries.heading', 'glossary.heading', 'packs.heading'];

/** Beginnings of paths in which no text is a reader's. */
export const NO_READERS_TEXTS: readonly string[] = [
  // Words that texts are searched for.
  'src/core/glossary/guess-kind.ts',
  'src/core/text/',
  'src/core/spotting/',
  'src/exchange/packs-in/word-columns.ts',
  // Told to those who write packs, by commands and in an import's list of problems, beside English field names.
  'src/core/glossary/read-entry.ts',
  'src/core/glossary/read-pack.ts',
  // An article to read, in the language of the bundled glossary.
  'src/welcome/DemoArticle.tsx',
  // Why nobody answered, for who looks into it.
  'src/messaging/ask.ts',
  // Told to those who write software, in the words of the standards.
  'src/exchange/notes-in/fault-of-annotation.ts',
  'src/exchange/notes-in/from-web-annotations.ts',
  'src/exchange/packs-in/yomitan-definition.ts',
  // Names of formats, and what their files begin with.
  'src/exchange/packs-in/from-gloss-pack.ts',
  'src/exchange/packs-in/from-note-definitions.ts',
  'src/exchange/packs-in/from-stardict.ts',
  // Selectors and names of elements.
  'src/exchange/packs-in/html-to-text.ts',
  'src/page/flow.ts',
  'src/page/head.ts',
  'src/notebook/start-notebook.tsx',
  // What the database's indexes are made of.
  'src/store/database.ts',
  'src/store/pack-database.ts',
  // Names of ciphers, and of a folder that is the same in every language.
  'src/exchange/backups/seal.ts',
  'src/background/backup-keeper.ts',
  // Told to the browser alone.
  'src/background/backup-content.ts',
];
