import { childrenOf, nodesIn, parseSource, type SyntaxNode } from './syntax.ts';

/** A use of a name that the file does not declare: a global. `text` is the expression it is the beginning of. */
export type FreeName = { readonly name: string; readonly text: string; readonly start: number };

/** Where names are declared for all that lies within. Blocks count as part of their function. */
const SCOPES = new Set([
  'Program',
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'TSDeclareFunction',
  'TSFunctionType',
  'TSConstructorType',
  'TSMethodSignature',
  'TSCallSignatureDeclaration',
  'TSConstructSignatureDeclaration',
]);
/** Nodes of TypeScript that hold an expression; the others are types. */
const TYPED_EXPRESSIONS = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
  'TSParameterProperty',
  'TSExportAssignment',
]);
/** Parts of nodes that are names of members and not of variables. */
const MEMBER_PARTS: Readonly<Record<string, string>> = {
  MemberExpression: 'property',
  Property: 'key',
  PropertyDefinition: 'key',
  MethodDefinition: 'key',
};
/** Parts of nodes that hold new names. */
const DECLARING_PARTS: Readonly<Record<string, string>> = {
  VariableDeclarator: 'id',
  FunctionDeclaration: 'id',
  ClassDeclaration: 'id',
  CatchClause: 'param',
  ImportSpecifier: 'local',
  ImportDefaultSpecifier: 'local',
  ImportNamespaceSpecifier: 'local',
  TSTypeAliasDeclaration: 'id',
  TSInterfaceDeclaration: 'id',
  TSDeclareFunction: 'id',
  TSTypeParameter: 'name',
};

/** Every use of a global in a file, as a value or as a type. */
export function freeNamesOf(path: string, source: string): FreeName[] {
  const free: FreeName[] = [];
  const use = (node: SyntaxNode, around: SyntaxNode, known: ReadonlySet<string>): void => {
    const name = String(node.name);
    if (known.has(name)) return;
    const end = around.type === 'MemberExpression' || around.type === 'NewExpression' ? around.end : node.end;
    const { start } = around.type === 'NewExpression' ? around : node;
    free.push({ name, text: source.slice(start, Number(end)), start: node.start });
  };
  const visit = (node: SyntaxNode, around: SyntaxNode, outer: ReadonlySet<string>): void => {
    const known = SCOPES.has(node.type) ? new Set([...outer, ...declaredIn(node)]) : outer;
    if (node.type === 'Identifier') use(node, around, known);
    const skipped = skippedPartOf(node);
    for (const [part, value] of Object.entries(node)) {
      if (part !== skipped) for (const child of nodesIn(value)) visit(child, node, known);
    }
  };
  const program = parseSource(path, source);
  visit(program, program, new Set());
  return free;
}

/** The part of a node that names a member, or a name of another file. */
function skippedPartOf(node: SyntaxNode): string | null {
  if (node.type === 'ImportSpecifier') return 'imported';
  if (node.type === 'ExportSpecifier') return 'exported';
  if (node.type.startsWith('TS') && !TYPED_EXPRESSIONS.has(node.type)) {
    if (node.type === 'TSPropertySignature' || node.type === 'TSMethodSignature') return 'key';
    if (node.type === 'TSIndexSignature') return 'parameters';
    if (node.type === 'TSQualifiedName') return 'right';
    if (node.type === 'TSNamedTupleMember') return 'label';
    return null;
  }
  return node.computed === true ? null : (MEMBER_PARTS[node.type] ?? null);
}

/** The names that a scope declares, its parameters among them, without those of scopes within it. */
function declaredIn(scope: SyntaxNode): string[] {
  const names = nodesIn(scope.params).flatMap(boundIn);
  const visit = (node: SyntaxNode): void => {
    const part = DECLARING_PARTS[node.type];
    if (part) names.push(...nodesIn(node[part]).flatMap(boundIn));
    if (SCOPES.has(node.type)) return;
    for (const child of childrenOf(node)) visit(child);
  };
  for (const child of childrenOf(scope)) visit(child);
  return names;
}

/** The names that a pattern binds: `{ a, b: [c, ...d] = e }` binds a, c and d. */
function boundIn(pattern: SyntaxNode): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [String(pattern.name)];
    case 'Property':
      return nodesIn(pattern.value).flatMap(boundIn);
    case 'AssignmentPattern':
      return nodesIn(pattern.left).flatMap(boundIn);
    case 'RestElement':
      return nodesIn(pattern.argument).flatMap(boundIn);
    case 'TSParameterProperty':
      return nodesIn(pattern.parameter).flatMap(boundIn);
    case 'ObjectPattern':
      return nodesIn(pattern.properties).flatMap(boundIn);
    case 'ArrayPattern':
      return nodesIn(pattern.elements).flatMap(boundIn);
    default:
      return [];
  }
}
