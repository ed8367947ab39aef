import { foldForSearch } from './fold-for-search.ts';

/**
 * Given names and what the English-language press shortens them to, where the short one is not simply the beginning
 * of the long one: a line a name, the long ones first. Common knowledge; see any dictionary of first names.
 */
const SHORT_FOR = `alexander,alexandra: alex sandy sasha | andrew: andy drew | anthony,antonio: tony
anthony: tony | barbara: barb | catherine,katherine,kathleen: cathy kathy kate katie | charles: charlie chuck
christopher: kit topher | deborah: debbie | dmitry: dima | donald: don | dorothy: dot dolly | edward,edwin,theodore: ted
edward: ed eddie ned | elizabeth: betty beth liz eliza lisa bess | eugene: gene | evgeny,yevgeny: zhenya
francis,franklin: frank frankie | frederick: fred freddie fritz | gerald,gerard: gerry jerry | gregory: greg
henry: harry hank | james: jim jimmy jamie | john: jack johnny | joseph: joe joey | kenneth: ken kenny
lawrence,laurence: larry | leonard: len lenny | margaret: maggie meg peggy | mary: molly | matthew: matt
michael,mikhail: mike mick misha | nathaniel: nate | nicholas: nick | patricia: pat patty | patrick: pat paddy
peter: pete | rebecca: becky | richard: dick rick rich ricky | robert: bob bobby rob robbie | ronald: ron
samuel,samantha: sam | sarah: sally | stephen,steven: steve | susan: sue | terence: terry | theodore: teddy
thomas: tom tommy | timothy: tim | vladimir: volodya vova | walter: walt | william: bill billy will liam`;

const LONG_NAMES = new Map<string, Set<string>>();
for (const line of SHORT_FOR.split(/[|\n]/)) {
  const [long = '', short = ''] = line.split(':');
  for (const name of short.trim().split(/\s+/)) {
    const known = LONG_NAMES.get(name) ?? new Set();
    for (const one of long.trim().split(',')) known.add(one.trim());
    LONG_NAMES.set(name, known);
  }
}

/** A beginning of fewer letters says nothing: "Al" is Albert, Alan and Alfred. */
const SHORTEST_BEGINNING = 3;

/** Whether two given names may be one person's: the same, one the short for the other, or one its initial. */
export function maySameGivenName(one: string, other: string): boolean {
  const [short, long] = [plain(one), plain(other)].sort((a, b) => a.length - b.length) as [string, string];
  if (short === '') return false;
  if (short.length === 1) return long.startsWith(short);
  if (short.length >= SHORTEST_BEGINNING && long.startsWith(short)) return true;
  return short === long || isShortFor(short, long) || isShortFor(long, short);
}

/** Whether a given name is written by its first letter alone. */
export function isInitial(name: string): boolean {
  return plain(name).length === 1;
}

function isShortFor(short: string, long: string): boolean {
  return LONG_NAMES.get(short)?.has(long) ?? false;
}

function plain(name: string): string {
  return foldForSearch(name).replace(/[^\p{L}\p{M}]/gu, '');
}
