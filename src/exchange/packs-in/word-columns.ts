import type { WordMapping, WordRole } from './read-pack-choices.ts';

/** What columns are called, folded, in the languages of which tables are likely; a better name for a role stands first. */
const NAMES_OF: Readonly<Record<Exclude<WordRole, 'nothing'>, string>> = {
  headword:
    'headword word term name title entry lemma phrase expression front begriff wort stichwort terme mot término termino ' +
    'palabra termo palavra termine parola термин слово термін termin hasło begrip itemlabel full_name fullname question source acronym ' +
    'abbreviation akronym abkürzung sigle sigla',
  definition:
    'definition definitions meaning explanation description gist translation back answer target erklärung bedeutung ' +
    'beschreibung übersetzung définition signification traduction definición significado descripción traducción ' +
    'definição definizione significato определение значение перевод визначення opis definicja znaczenie omschrijving betekenis itemdescription expansion',
  alternates:
    'alternates alternate aliases alias synonyms synonym forms spellings variants synonyme alternativen schreibweisen ' +
    'synonymes sinónimos sinonimos sinônimos sinonimi синонимы синоніми itemaltlabel also_known_as short_name',
  kind: 'kind type category art kategorie catégorie',
};
const ROLE_OF: ReadonlyMap<string, WordRole> = new Map(
  Object.entries(NAMES_OF).flatMap(([role, names]) =>
    names.split(' ').map((name) => [name.replaceAll('_', ' '), role as WordRole] as const),
  ),
);
/** What stands for a thing where nothing better does; beside its name it is another spelling. */
const SHORT_NAMES = new Set(['acronym', 'abbreviation', 'akronym', 'abkürzung', 'sigle', 'sigla']);

/** Languages as columns are named by them, in English and by themselves. */
const LANGUAGES = new Set(
  (
    'english german french spanish italian portuguese russian ukrainian polish dutch chinese japanese korean arabic ' +
    'turkish persian deutsch englisch français anglais español inglés italiano português русский английский en de fr es ' +
    'it pt ru uk pl nl zh ja ko ar tr fa'
  ).split(' '),
);

/** Cells of lists of names are shorter than this, cells of explanations longer. UTF-16 units, on average. */
const SHORT_CELL = 60;

/** How a table seems to be meant, by its first rows. */
export function guessMapping(rows: readonly (readonly string[])[]): WordMapping {
  const words = rows.filter((row) => !isMetadata(row));
  const [head = []] = words;
  const named = rolesByNames(head);
  if (named) return { hasHeader: true, roles: named };
  const width = Math.max(...words.slice(0, 50).map((row) => row.length), 1);
  const isShort = (column: number) => {
    const cells = words.slice(0, 200).map((row) => row[column] ?? '');
    return cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length) < SHORT_CELL;
  };
  const columns = Array.from({ length: width }, (_, column) => column);
  // Many columns of short words: the same thing in several languages.
  if (width > 3 && columns.every(isShort))
    return { hasHeader: false, roles: columns.map((column) => (column === 0 ? 'headword' : 'alternates')) };
  return {
    hasHeader: false,
    roles: columns.map(
      (column): WordRole =>
        column === 0 ? 'headword' : column === 1 ? 'definition' : column === 2 ? 'alternates' : 'nothing',
    ),
  };
}

/** The roles of columns by their names in the first row; `null` where that is no row of names. */
export function rolesByNames(row: readonly string[]): WordRole[] | null {
  const names = row.map((cell) => cell.trim().toLowerCase());
  const roles = names.map((name): WordRole => ROLE_OF.get(name) ?? 'nothing');
  if (names.filter((name) => LANGUAGES.has(name)).length >= 2)
    return oneHeadword(roles.map((role, nth) => (LANGUAGES.has(names[nth]!) ? 'headword' : role)));
  const says = roles.includes('definition') || roles.includes('alternates');
  // A short name and what it is short for: "Abbreviation; Full name".
  const best = roles.findIndex((role, nth) => role === 'headword' && !SHORT_NAMES.has(names[nth]!));
  const shorts = names.filter((name) => SHORT_NAMES.has(name)).length;
  if (!roles.includes('headword') || (!says && (best < 0 || shorts === 0))) return null;
  const [first] = best < 0 ? [roles.indexOf('headword')] : [best];
  return roles.map((role, nth) =>
    role !== 'headword' || nth === first ? role : SHORT_NAMES.has(names[nth]!) ? 'alternates' : 'nothing',
  );
}

/** Of several columns of names the first is the name, the others are spellings. */
function oneHeadword(roles: readonly WordRole[]): WordRole[] {
  const first = roles.indexOf('headword');
  return roles.map((role, nth) => (role === 'headword' && nth !== first ? 'alternates' : role));
}

/** Lines before the words that say something of the whole: `#name`, `##sourceLang`. */
export function isMetadata(row: readonly string[]): boolean {
  return /^#{1,2}[a-z_]/i.test(row[0] ?? '') && row.length <= 2;
}
