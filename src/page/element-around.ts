/** The element that a node lies in; for what stands at the top of a shadow tree, its host. */
export function elementAround(node: Node): Element | null {
  return node.parentElement ?? hostAround(node) ?? null;
}

/** The host of the shadow tree that a node is in. */
export function hostAround(node: Node): Element | undefined {
  return (node.getRootNode() as Partial<ShadowRoot>).host;
}
