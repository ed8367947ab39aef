/** The element that a node lies in; for what stands at the top of a shadow tree, its host. */
export function elementAround({ parentNode, parentElement }: Node): Element | null {
  return parentElement ?? (parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}
