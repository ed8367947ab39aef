/** How large a made-up reader's notebook is. */
export type LibrarySize = {
  readonly notes: number;
  readonly entries: number;
  readonly pages: number;
  /** How many of the notes are about the first entry. */
  readonly onFirst: number;
};

/** What is known of a library once it is written. */
export type MadeLibrary = { readonly characters: number };

/**
 * Fills the database of the extension page that it runs in with made-up notes, pages and placings. `known` are ids of
 * entries that the glossary explains; the others are of packs that are gone. It is sent to the page as it stands, so
 * that it holds all it needs.
 */
export async function writeLibrary(size: LibrarySize, known: readonly string[]): Promise<MadeLibrary> {
  const WORDS = (
    'the ministry said on Thursday that talks would go on until both sides had signed what was left of a ' +
    'protocol from last winter according to three people who had seen it; harbour grain corridor observers ' +
    'embassy Café résumé naïve Łódź Zürich São peace treaty election commission deputy chair sanctions ' +
    'переговоры министр посольство 평양 회담 서울 北京 会谈 外交部 مفاوضات السفير שגריר שיחות summit denied ' +
    'confirmed unlikely curious remember compare with earlier statement source check again later important'
  ).split(' ');
  const TAGS = Array.from({ length: 300 }, (_, nth) => `${WORDS[(nth * 7) % WORDS.length]}-${nth}`);
  const COLOURS = ['yellow', 'green', 'blue', 'purple', 'pink', 'orange'];
  const FIRST_DAY = Date.parse('2023-01-01T06:00:00.000Z');
  const A_NOTE_EVERY_MS = 1_000_000;
  const ROWS_A_WRITE = 2_000;
  let seed = 20_260_101;
  // Mulberry32: small, and the same in every browser.
  const dice = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(dice() * count);
  const words = (count: number) => Array.from({ length: count }, () => WORDS[below(WORDS.length)]).join(' ');
  const hex = (digits: number) => Array.from({ length: digits }, () => below(16).toString(16)).join('');
  const uuid = () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
  const entryOf = (nth: number) => known[nth] ?? `gone/entry-${nth}`;
  const urlOf = (nth: number) => `https://paper-${nth % 400}.example/world/${2020 + (nth % 7)}/story-${nth}`;

  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('gloss');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const put = (table: string, rows: readonly object[]) =>
    new Promise<void>((resolve, reject) => {
      const transaction = db.transaction(table, 'readwrite', { durability: 'relaxed' });
      for (const row of rows) transaction.objectStore(table).put(row);
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  const putAll = async (table: string, count: number, make: (nth: number) => object) => {
    for (let from = 0; from < count; from += ROWS_A_WRITE)
      await put(
        table,
        Array.from({ length: Math.min(ROWS_A_WRITE, count - from) }, (_, nth) => make(from + nth)),
      );
  };

  await putAll('pages', size.pages, (nth) => ({
    url: urlOf(nth),
    title: words(8),
    site: `Paper ${nth % 400}`,
    author: words(2),
    published: '2024-05-01',
  }));
  const passages: string[] = [];
  let characters = 0;
  await putAll('notes', size.notes, (nth) => {
    const id = uuid();
    const page = urlOf(below(size.pages));
    const created = new Date(FIRST_DAY + nth * A_NOTE_EVERY_MS).toISOString();
    // Three of ten are on passages, of which every third is a highlight without words.
    const kind = nth < size.onFirst ? 0 : nth % 10;
    const text = kind >= 7 && nth % 3 === 0 ? '' : words(8 + below(50));
    const sentence = words(12 + below(20));
    characters += text.length + sentence.length;
    if (kind >= 7) passages.push(id);
    return {
      id,
      about:
        kind < 7
          ? { kind: 'entry', entry: entryOf(nth < size.onFirst ? 0 : below(size.entries)) }
          : {
              kind: 'passage',
              page,
              anchor: { exact: sentence, prefix: words(6), suffix: words(6), start: 90, end: 190 },
            },
      text,
      tags: Array.from({ length: below(4) }, () => TAGS[below(TAGS.length)]!),
      colour: kind >= 7 ? COLOURS[nth % COLOURS.length] : null,
      created,
      updated: created,
      deleted: nth % 50 === 49 ? '2026-11-20T00:00:00.000Z' : null,
      rev: 1,
      origin: kind < 7 ? { page, sentence } : null,
    };
  });
  await putAll('placings', passages.length, (nth) => ({
    note: passages[nth],
    placement: nth % 40 === 0 ? 'orphaned' : 'exact',
  }));
  db.close();
  return { characters };
}
