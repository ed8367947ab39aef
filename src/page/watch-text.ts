/** What has changed on the page since the last frame. */
export type TextChange = {
  /** New below these, or changed themselves; none lies in another. */
  readonly roots: readonly Node[];
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
  const pending = new Set<Node>();
  let frame: number | null = null;

  const observer = new MutationObserver((records) => {
    const stale = new Set<Node>();
    for (const record of records) {
      if (record.type === 'characterData') {
        stale.add(record.target);
        pending.add(record.target);
        continue;
      }
      for (const node of record.addedNodes) if (mayHoldText(node)) pending.add(node);
    }
    if (stale.size > 0) onStale(stale);
    if (frame === null) frame = requestAnimationFrame(report);
  });

  function report(): void {
    frame = null;
    const roots = [...pending].filter((node) => node.isConnected && !hasAncestorIn(node, pending));
    pending.clear();
    // Also told when nothing is new: what was removed is no longer on the page.
    onChange({ roots });
  }

  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (frame !== null) cancelAnimationFrame(frame);
  });
}

function mayHoldText(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.ELEMENT_NODE;
}

function hasAncestorIn(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let up = node.parentNode; up; up = up.parentNode) if (nodes.has(up)) return true;
  return false;
}
