import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntryId } from '../../core/glossary/entry.ts';
import { sayRole } from '../../core/glossary/ties.ts';
import { say, spokenLanguage } from '../../language/speak.ts';
import type { EntryPage, TiedEntry } from '../../messaging/protocol.ts';
import { glossaryFragment } from '../notebook-place.ts';
import { type GraphNode, layoutGraph } from './graph-layout.ts';

/** More would be a crowd; the list beneath has them all. */
const MOST_NODES = 12;
const FIRST_WIDTH = 600;
/** Characters of a name that a side of the graph has room for. */
const NAME_ROOM = 30;

/** The entry and those it is tied to most closely, drawn; what these are to each other shows as a faint line. */
export function TieGraph({ page }: { readonly page: EntryPage }) {
  const box = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(FIRST_WIDTH);
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const watcher = new ResizeObserver(([entry]) => setWidth(entry!.contentRect.width));
    watcher.observe(current);
    return () => watcher.disconnect();
  }, []);
  const ties = page.ties.slice(0, MOST_NODES);
  const { shape, height, centre, nodes } = layoutGraph(ties.length, width);
  const among = shape === 'sides' ? page.among : [];
  const nodeOf = new Map<EntryId, GraphNode>(ties.map(({ id }, index) => [id, nodes[index]!]));
  return (
    <nav class="graph" ref={box} aria-label={say('glossary.tiedToEntry', page.entry.name)}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the element around it has the name; a title would pop up over it all */}
      <svg width={width} height={height}>
        {among.map(([a, b]) => (
          <FaintLine key={`${a} ${b}`} from={nodeOf.get(a)} to={nodeOf.get(b)} />
        ))}
        {ties.map(({ id, kind }) => (
          <path key={id} class="graph-line" data-kind={kind} d={nodeOf.get(id)!.curve} />
        ))}
        <circle class="graph-centre" data-kind={page.entry.kind} cx={centre.x} cy={centre.y} r="9" />
        {ties.map((tie) => (
          <Node key={tie.id} tie={tie} node={nodeOf.get(tie.id)!} />
        ))}
      </svg>
    </nav>
  );
}

function Node({ tie, node: { at, side } }: { readonly tie: TiedEntry; readonly node: GraphNode }) {
  const step = side === 'right' ? 12 : -12;
  const anchor = side === 'right' ? 'start' : 'end';
  return (
    <a class="graph-node" href={glossaryFragment(tie.id)} data-kind={tie.kind}>
      <circle cx={at.x} cy={at.y} r="5" />
      <text class="graph-role" x={at.x + step} y={at.y - 6} text-anchor={anchor}>
        {sayRole(tie.role, spokenLanguage())}
      </text>
      <text class="graph-name" x={at.x + step} y={at.y + 11} text-anchor={anchor}>
        {shortened(tie.name)}
        <title>{tie.gist ?? tie.name}</title>
      </text>
    </a>
  );
}

function FaintLine({
  from,
  to,
}: {
  readonly from: GraphNode | undefined;
  readonly to: GraphNode | undefined;
}) {
  if (!from || !to) return null;
  // Bent towards the middle, where it does not run through names.
  const bend =
    from.side === to.side ? (from.side === 'right' ? -1 : 1) * (12 + Math.abs(from.at.y - to.at.y) / 4) : 0;
  const middle = { x: (from.at.x + to.at.x) / 2 + bend, y: (from.at.y + to.at.y) / 2 };
  return (
    <path
      class="graph-among"
      d={`M${from.at.x} ${from.at.y}Q${middle.x} ${middle.y} ${to.at.x} ${to.at.y}`}
    />
  );
}

function shortened(name: string): string {
  return name.length <= NAME_ROOM ? name : `${name.slice(0, NAME_ROOM - 1).trimEnd()}…`;
}
