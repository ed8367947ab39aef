import { elementAround } from './element-around.ts';
import { isElement } from './is-element.ts';
import { isText } from './is-text.ts';

/** What has changed on the page since it was last told. */
export type TextChange = {
  /** New below these, or changed themselves; none lies in another. */
  readonly roots: readonly (Text | Element)[];
  /** Something went from beside these: what is left of its line may be read otherwise now. */
  readonly beside: readonly (Text | Element)[];
};

/**
 * A page that reports more changes than this at once is in a storm. Then each is not looked at by itself, only where
 * it was: making a script object of every node that comes and goes would cost more than reading the place again.
 */
const STORM = 100;

export type TextWatch = {
  /** What has changed since the last call. */
  take(): TextChange;
  /** Watches a shadow tree too, which the root's own changes say nothing of; once more is no matter. */
  watch(tree: ShadowRoot): void;
};

/**
 * Watches the text below a root. `onStale` is called in the same task as the change with the nodes whose text is
 * no longer what was read, before anything can be painted over the wrong word; `onChange` once there is something
 * to take.
 */
export function watchText(
  root: Node,
  onStale: (nodes: ReadonlySet<Node>) => void,
  onChange: () => void,
  signal: AbortSignal,
): TextWatch {
  let pending = new Set<Text | Element>();
  let pendingBeside = new Set<Text | Element>();
  let isTold = false;

  const observer = new MutationObserver((records) => {
    const stale = new Set<Node>();
    const inStorm = records.length > STORM;
    let last: Node | null = null;
    for (const record of records) {
      const { target } = record;
      // A storm blows on one place, mostly: asking each record for no more than that is half of what it costs.
      if (inStorm && target === last) continue;
      last = target;
      // Text itself changes; comments do too.
      if (isText(target)) {
        stale.add(target);
        pending.add(target);
      } else if (record.type === 'characterData') continue;
      else if (inStorm) pending.add(target instanceof ShadowRoot ? target.host : (target as Element));
      else note(record);
    }
    if (stale.size > 0) onStale(stale);
    if (isTold) return;
    isTold = true;
    onChange();
  });

  function note({ addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): void {
    for (const node of addedNodes) if (mayHoldText(node)) pending.add(node);
    if (![...removedNodes].some(mayHoldText)) return;
    for (const node of [previousSibling, nextSibling])
      if (node && mayHoldText(node) && !isBlank(node)) pendingBeside.add(node);
  }

  function take(): TextChange {
    const roots = [...pending].filter((node) => node.isConnected && !hasAncestorIn(node, pending));
    const beside = [...pendingBeside].filter((node) => node.isConnected);
    pending = new Set();
    pendingBeside = new Set();
    isTold = false;
    return { roots, beside };
  }

  function watch(tree: Node): void {
    observer.observe(tree, { childList: true, characterData: true, subtree: true });
  }

  watch(root);
  signal.addEventListener('abort', () => observer.disconnect());
  return { take, watch };
}

/** Of our own hosts, which move into a dialog and out of it, nobody reads anything. */
function mayHoldText(node: Node): node is Text | Element {
  return isText(node) || (isElement(node) && !node.localName.startsWith('gloss-'));
}

/** White space between blocks is nobody's line. */
function isBlank(node: Text | Element): boolean {
  return isText(node) && !/\S/.test(node.data);
}

/** Whether a node lies in one of these nodes; it may be one itself. */
export function hasAncestorIn(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let up = elementAround(node); up; up = elementAround(up)) if (nodes.has(up)) return true;
  return false;
}
