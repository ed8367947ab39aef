import { render } from 'preact';
import type { EntryId, EntryKind } from '../core/glossary/entry.ts';
import { siteOf } from '../core/settings/site.ts';
import { isOnAt, switchSite } from '../core/settings/switched-sites.ts';
import { type NamedInText, unknownNames } from '../core/text/names-in.ts';
import { activeTab, isPrivateTab, type TabId, watchActiveTab } from '../messaging/active-tab.ts';
import { askBackground, askReader } from '../messaging/ask.ts';
import { onEntriesChanged } from '../messaging/entries-changed.ts';
import { followCast } from '../messaging/follow-cast.ts';
import type { CastEntry, PageCast, Standing } from '../messaging/protocol.ts';
import { openDatabase } from '../store/database.ts';
import { liveNotesFor, type NotesForPage } from '../store/notes-of-page.ts';
import { changeSettings, loadSettings } from '../store/settings.ts';
import { watchSettings } from '../store/watch-settings.ts';
import { type CastOrder, castOf } from './cast-of.ts';
import { noteLines } from './note-lines.ts';
import { Panel } from './Panel.tsx';
import type { PanelHands, PanelView } from './panel-view.ts';

/** More unknown names than this are no help. */
const MOST_UNKNOWN = 20;
/** A page is looked through for unknown names when it has rested for this long. Milliseconds. */
const UNKNOWN_PAUSE_MS = 400;
/** A page that has heard of the settings answers otherwise within this; a page may also be off by itself. */
const TRY_AGAIN_MS = 100;
const MOST_TRIES = 20;

/** How often, and at what distance, a page that is just loading is asked for its reader. Milliseconds. */
const TRIES = 6;
const RETRY_MS = 250;

type Told = {
  readonly standing: Standing | null;
  readonly cast: PageCast | null;
  readonly isOnEverywhere: boolean;
  readonly encounters: boolean;
  readonly isPrivate: boolean;
};

/** Starts the panel beside the active tab, which it follows until `signal` ends it. */
export async function startPanel(root: Element, signal: AbortSignal): Promise<void> {
  const entries = new Map<EntryId, CastEntry>();
  let told: Told | null = null;
  let tab: TabId | null = null;
  let order: CastOrder = 'appearance';
  let words = '';
  let at: number | null = null;
  let unknown: readonly NamedInText[] = [];
  let notes: NotesForPage = { here: [], noted: new Set() };
  const folded = new Set<EntryKind>();
  let following = new AbortController();
  let followingNotes = new AbortController();

  const hands: PanelHands = {
    filter: (wanted) => {
      words = wanted;
      draw();
    },
    sort: (wanted) => {
      order = wanted;
      draw();
    },
    fold: (kind, isFolded) => {
      if (isFolded) folded.add(kind);
      else folded.delete(kind);
      draw();
    },
    goTo: (place) => {
      at = place;
      draw();
      if (tab !== null) void askReader(tab, 'goTo', place, 0);
    },
    openEntry: (entry) => void askBackground('openNotebook', { note: null, entry: null, glossary: entry }),
    openNote: (note) => void askBackground('openNotebook', { note, entry: null }),
    openNotebook: () => void askBackground('openNotebook', { note: null, entry: null }),
    explain: (newEntry) => void askBackground('openNotebook', { note: null, entry: null, newEntry }),
    stopEncounters: () => void changeSettings(() => ({ encounters: false })),
    switchOn: () => void switchOn(),
  };

  async function switchOn(): Promise<void> {
    await changeSettings((now) => {
      const site = told?.standing && siteOf(told.standing.address);
      return { isOn: true, ...(now.isOn && site && switchSite(now, site, true)) };
    });
  }

  function view(): PanelView {
    if (!told) return { kind: 'looking' };
    const { standing, cast, isOnEverywhere, encounters, isPrivate } = told;
    if (!standing) return { kind: 'unreadable' };
    if (!standing.isOn) return { kind: 'off', site: siteOf(standing.address), everywhere: !isOnEverywhere };
    if (!cast) return { kind: 'looking' };
    const { page, complete, links } = cast;
    const ids = new Set(links.flatMap((one) => (one.entries.length === 1 ? one.entries : [])));
    return {
      kind: 'page',
      title: page.title,
      complete,
      order,
      words,
      cast: castOf(links, entries, order, words),
      entries: ids.size,
      places: links.length,
      folded,
      at,
      noted: notes.noted,
      notes: noteLines(notes.here, entries),
      unknown,
      encounters: encounters && !isPrivate,
      isPrivate,
    };
  }

  function draw(): void {
    render(<Panel view={view()} hands={hands} />, root);
  }

  /** Begins anew with whatever stands in the active tab now; `tries`: how often it was not yet as the settings say. */
  async function follow(tries = 0): Promise<void> {
    following.abort();
    following = new AbortController();
    const mine = following.signal;
    tab = await activeTab(location.hash);
    const standing = tab === null ? null : await standingOf(tab, mine);
    const settings = await loadSettings();
    const { isOn, encounters } = settings;
    const isPrivate = tab !== null && (await isPrivateTab(tab));
    if (mine.aborted) return;
    if (standing?.address !== told?.standing?.address) {
      at = null;
      unknown = [];
      told = null;
    }
    told = { standing, isOnEverywhere: isOn, encounters, isPrivate, cast: told?.cast ?? null };
    draw();
    // The reader hears of settings by way of the background, so a moment later than this panel.
    const site = standing && siteOf(standing.address);
    if (site && standing.isOn !== isOnAt(settings, site) && tries < MOST_TRIES)
      setTimeout(() => mine.aborted || void follow(tries + 1), TRY_AGAIN_MS);
    if (tab === null || !standing?.isOn) return;
    const here = tab;
    void followCast(here, mine, (cast) => void hear(here, cast, mine));
  }

  async function hear(from: TabId, cast: PageCast | null, mine: AbortSignal): Promise<void> {
    if (!cast) return void follow();
    const missing = [...new Set(cast.links.flatMap((one) => one.entries))].filter((id) => !entries.has(id));
    if (missing.length > 0) {
      const asked = await askBackground('castEntries', missing);
      if (asked.kind === 'answered') for (const entry of asked.value) entries.set(entry.id, entry);
    }
    if (mine.aborted || !told) return;
    const isOther = told.cast?.page.url !== cast.page.url;
    told = { ...told, cast };
    draw();
    followNotes(cast, isOther);
    lookForUnknown(from, cast, mine);
  }

  let lookAt: ReturnType<typeof setTimeout> | undefined;
  function lookForUnknown(from: TabId, cast: PageCast, mine: AbortSignal): void {
    clearTimeout(lookAt);
    if (cast.complete) lookAt = setTimeout(() => void look(from, cast, mine), UNKNOWN_PAUSE_MS);
  }

  async function look(from: TabId, { links }: PageCast, mine: AbortSignal): Promise<void> {
    const asked = await askReader(from, 'textOfPage', null, 0);
    if (mine.aborted || asked.kind !== 'answered') return;
    unknown = unknownNames(
      asked.value,
      links.map(({ text }) => text),
      MOST_UNKNOWN,
    );
    draw();
  }

  /** Follows the notes on this page and its entries; they are read anew where the page or its cast is another one. */
  let notesOf = '';
  function followNotes({ page, links }: PageCast, isOther: boolean): void {
    const ids = [...new Set(links.flatMap((one) => one.entries))];
    const wanted = `${page.url} ${ids.join(' ')}`;
    if (wanted === notesOf) return;
    notesOf = wanted;
    followingNotes.abort();
    followingNotes = new AbortController();
    if (isOther) notes = { here: [], noted: new Set() };
    if (!db) return;
    const subscription = liveNotesFor(db, page.url, ids).subscribe((now) => {
      notes = now;
      draw();
    });
    followingNotes.signal.addEventListener('abort', () => subscription.unsubscribe());
  }

  const opening = await openDatabase();
  const db = 'db' in opening ? opening.db : null;
  signal.addEventListener('abort', () => {
    following.abort();
    followingNotes.abort();
  });
  watchActiveTab(() => void follow(), signal);
  watchSettings(() => void follow(), signal);
  // What an entry was called may be another name by now.
  onEntriesChanged(() => {
    entries.clear();
    void follow();
  }, signal);
  await follow();
}

/** What a tab's reader says of its page; `null` where there is none, after some tries: one may be just starting. */
async function standingOf(tab: TabId, signal: AbortSignal): Promise<Standing | null> {
  for (let tries = 0; tries < TRIES && !signal.aborted; tries++) {
    const asked = await askReader(tab, 'standing', null, 0);
    if (asked.kind === 'answered') return asked.value;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  return null;
}
