import { isText } from './is-text.ts';

/** What has changed on the page since the last frame. */
export type TextChange = {
  /** New below these, or changed themselves; none lies in another. */
  readonly roots: readonly (Text | Element)[];
  /** Something went from beside these: what is left of its line may be read otherwise now. */
  readonly beside: readonly (Text | Element)[];
};

/**
 * Watches the text below a root. `onStale` is called in the same task as the change with the nodes whose text is
 * no longer what was read, before anything can be painted over the wrong word; `onChange` once a frame with what
 * is to be read (again).
 */
export function watchText(
  root: Node,
  onStale: (nodes: ReadonlySet<Node>) => void,
  onChange: (change: TextChange) => void,
  signal: AbortSignal,
): void {
  const pending = new Set<Text | Element>();
  const pendingBeside = new Set<Text | Element>();
  let frame: number | null = null;

  const observer = new MutationObserver((records) => {
    const stale = new Set<Node>();
    for (const record of records) {
      if (record.type === 'characterData') {
        stale.add(record.target);
        if (mayHoldText(record.target)) pending.add(record.target);
        continue;
      }
      for (const node of record.addedNodes) if (mayHoldText(node)) pending.add(node);
      if (record.removedNodes.length === 0) continue;
      for (const node of [record.previousSibling, record.nextSibling])
        if (node && mayHoldText(node) && !isBlank(node)) pendingBeside.add(node);
    }
    if (stale.size > 0) onStale(stale);
    frame ??= requestAnimationFrame(report);
  });

  function report(): void {
    frame = null;
    const roots = [...pending].filter((node) => node.isConnected && !hasAncestorIn(node, pending));
    const beside = [...pendingBeside].filter((node) => node.isConnected);
    pending.clear();
    pendingBeside.clear();
    // Also told when nothing is new: what was removed is no longer on the page.
    onChange({ roots, beside });
  }

  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (frame !== null) cancelAnimationFrame(frame);
  });
}

function mayHoldText(node: Node): node is Text | Element {
  return isText(node) || node.nodeType === Node.ELEMENT_NODE;
}

/** White space between blocks is nobody's line. */
function isBlank(node: Text | Element): boolean {
  return isText(node) && !/\S/.test(node.data);
}

function hasAncestorIn(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let up = node.parentNode; up; up = up.parentNode) if (nodes.has(up)) return true;
  return false;
}
