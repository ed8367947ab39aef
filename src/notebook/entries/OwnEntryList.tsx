import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry, EntryId } from '../../core/glossary/entry.ts';
import { say } from '../../language/speak.ts';
import { KindName } from '../../ui/KindName.tsx';
import { entriesFragment } from '../notebook-place.ts';

/** How high a line is; the style sheet says the same. CSS pixels. */
const LINE_PX = 60;
/** So many lines are drawn beyond what is seen, that a turn of the wheel shows no blank. */
const BEYOND = 6;

type OwnEntryListProps = { readonly entries: readonly Entry[]; readonly open: EntryId | null };

/** The reader's own entries as a list of which only what is seen is drawn: all lines have one height. */
export function OwnEntryList({ entries, open }: OwnEntryListProps) {
  const list = useRef<HTMLElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 800 });
  useLayoutEffect(() => {
    const element = list.current!;
    const look = () => setSeen({ top: element.scrollTop, height: element.clientHeight });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  // The one that is open is in sight when the screen comes up, or another list does.
  useLayoutEffect(() => {
    const index = entries.findIndex(({ id }) => id === open);
    const element = list.current!;
    const top = index * LINE_PX;
    if (index >= 0 && (top < element.scrollTop || top + LINE_PX > element.scrollTop + element.clientHeight))
      element.scrollTop = top - element.clientHeight / 3;
  }, [open]);
  const from = Math.max(0, Math.floor(seen.top / LINE_PX) - BEYOND);
  const to = Math.min(entries.length, Math.ceil((seen.top + seen.height) / LINE_PX) + BEYOND);
  return (
    <nav
      class="own-list"
      ref={list}
      aria-label={say('own.list.label')}
      onScroll={({ currentTarget: { scrollTop, clientHeight } }) =>
        setSeen({ top: scrollTop, height: clientHeight })
      }
      onKeyDown={(event) => {
        const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('a')];
        const next = by && lines[lines.indexOf(document.activeElement as HTMLElement) + by];
        if (!next) return;
        event.preventDefault();
        next.focus();
      }}
    >
      <ul style={{ height: `${entries.length * LINE_PX}px` }}>
        {entries.slice(from, to).map(({ id, name, kind, gist, detail }, nth) => (
          <li
            key={id}
            aria-setsize={entries.length}
            aria-posinset={from + nth + 1}
            style={{ transform: `translateY(${(from + nth) * LINE_PX}px)` }}
          >
            <a href={entriesFragment(id)} data-kind={kind} aria-current={id === open ? 'page' : undefined}>
              <span class="own-line-name">{name}</span>
              <KindName kind={kind} />
              <span class="own-line-gist">{gist ?? detail}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
