/** What a column of a table of notes can hold. */
export const COLUMN_ROLES = [
  'nothing',
  'note',
  'quote',
  'url',
  'title',
  'tags',
  'created',
  'updated',
  'author',
  'site',
  'published',
  'colour',
  'entry',
  'about',
  'id',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Names that columns have in files of Gloss, Readwise, Hypothesis, Diigo, Raindrop, Zotero and others, folded. */
const KNOWN_NAMES: Readonly<Record<string, ColumnRole>> = {
  note: 'note',
  notes: 'note',
  comment: 'note',
  comments: 'note',
  annotation: 'note',
  text: 'note',
  body: 'note',
  quote: 'quote',
  highlight: 'quote',
  highlights: 'quote',
  'quote/description': 'quote',
  selection: 'quote',
  excerpt: 'quote',
  passage: 'quote',
  url: 'url',
  uri: 'url',
  link: 'url',
  address: 'url',
  source: 'url',
  title: 'title',
  page: 'title',
  'page title': 'title',
  'book title': 'title',
  'article title': 'title',
  document: 'title',
  tags: 'tags',
  tag: 'tags',
  keywords: 'tags',
  created: 'created',
  'created at': 'created',
  date: 'created',
  'date added': 'created',
  'highlighted at': 'created',
  updated: 'updated',
  'updated at': 'updated',
  modified: 'updated',
  author: 'author',
  authors: 'author',
  'book author': 'author',
  site: 'site',
  publication: 'site',
  published: 'published',
  colour: 'colour',
  color: 'colour',
  entry: 'entry',
  about: 'about',
  id: 'id',
  // As German tables have them.
  notiz: 'note',
  notizen: 'note',
  kommentar: 'note',
  zitat: 'quote',
  stelle: 'quote',
  adresse: 'url',
  titel: 'title',
  schlagwörter: 'tags',
  datum: 'created',
  autor: 'author',
  farbe: 'colour',
};

/** The roles of columns by their names in the first row; `null` where that is no row of names. */
export function rolesByNames(row: readonly string[]): ColumnRole[] | null {
  const taken = new Set<ColumnRole>();
  const roles = row.map((name): ColumnRole => {
    const role = KNOWN_NAMES[name.trim().toLowerCase()] ?? 'nothing';
    if (taken.has(role)) return 'nothing';
    if (role !== 'nothing') taken.add(role);
    return role;
  });
  const says = taken.has('note') || taken.has('quote');
  return says && taken.size >= Math.min(2, row.length) ? roles : null;
}
