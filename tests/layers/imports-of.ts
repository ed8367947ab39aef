import { childrenOf, parseSource, type SyntaxNode } from './syntax.ts';

/** What a file asks for: the specifier as written, `null` where it is computed. */
export type Import = { readonly specifier: string | null; readonly start: number };

const IMPORTING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/** Every import of a file, those of types and those within types too. */
export function importsOf(path: string, source: string): Import[] {
  if (path.endsWith('.css')) return cssImportsOf(source);
  const imports: Import[] = [];
  const visit = (node: SyntaxNode): void => {
    const from = node.type === 'TSExternalModuleReference' ? node.expression : node.source;
    if (IMPORTING.has(node.type) && from) imports.push(importFrom(from as SyntaxNode));
    if (node.type === 'TSExternalModuleReference') imports.push(importFrom(from as SyntaxNode));
    for (const child of childrenOf(node)) visit(child);
  };
  visit(parseSource(path, source));
  return imports;
}

function importFrom(from: SyntaxNode): Import {
  return { specifier: typeof from.value === 'string' ? from.value : null, start: from.start };
}

function cssImportsOf(source: string): Import[] {
  return [...source.matchAll(/@import\s+(?:url\(\s*)?['"]?([^'")\s;]+)/g)].map((match) => ({
    specifier: match[1]!,
    start: match.index,
  }));
}
