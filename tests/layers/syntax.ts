import { parseAst } from 'vitest/node';

/** A node of the syntax tree (ESTree with TypeScript), as far as the checks look at it. */
export type SyntaxNode = { readonly type: string; readonly start: number; readonly [part: string]: unknown };

/** Parses TypeScript with the parser that runs the tests; throws where it is none. */
export function parseSource(path: string, source: string): SyntaxNode {
  // The parser's own type lists every kind of node; the checks walk them all alike.
  return parseAst(source, { lang: path.endsWith('x') ? 'tsx' : 'ts' }) as unknown as SyntaxNode;
}

/** The nodes directly below a node, in the order of the text. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node).flatMap(nodesIn);
}

/** The node, or the nodes of the list, that a part of a node is. */
export function nodesIn(part: unknown): SyntaxNode[] {
  if (Array.isArray(part)) return part.flatMap(nodesIn);
  return isNode(part) ? [part] : [];
}

function isNode(part: unknown): part is SyntaxNode {
  return typeof part === 'object' && part !== null && 'type' in part && typeof part.type === 'string';
}
