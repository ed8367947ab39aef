import { childrenOf, nodesIn, parseSource, type SyntaxNode } from '../layers/syntax.ts';

/** A text that a file has itself and shows to a reader, with its line. */
export type BareText = { readonly text: string; readonly line: number };

/** A call of `say`, `sayCount` or `sayWith`; `parts` is how many parts it gives, `null` where that cannot be seen. */
export type Saying = {
  readonly how: string;
  readonly key: string;
  readonly parts: number | null;
  readonly line: number;
};

/** Attributes and properties whose text a reader sees or hears. */
const SHOWN = new Set(
  'aria-label aria-description title placeholder label legend note alt hint name why reason text what'.split(
    ' ',
  ),
);
/** Functions of JSX and of markup, whose texts are no reader's. */
const MARKUP = new Set([
  'class',
  'style',
  'preserveAspectRatio',
  'id',
  'for',
  'key',
  'href',
  'role',
  'd',
  'autocomplete',
  'rel',
]);
/** Two letters of any script: a word. */
const WORD = /\p{L}{2}/u;
/** A sentence, or at least two words beside each other; no path, no selector. */
const WORDS = /(?:^|\s)\p{L}[\p{L}’'-]+[,;:]? \p{L}+/u;
const SAYING = new Set(['say', 'sayCount', 'sayWith']);
/** A name that is the same in all languages. */
const NAMES = new Set(['Gloss', 'Wikipedia', 'Wikidata', 'example.org', 'Esc']);

/** A style sheet in a script. */
const STYLES = /^color-mix\(|\{[^}]*[a-z-]+: ?[^}]*\}/;

/** Texts in a file that should come from the locale files. */
export function bareTextsOf(path: string, source: string): BareText[] {
  const found: BareText[] = [];
  const add = (text: string, start: number) => {
    const words = text.replace(/\s+/g, ' ').trim();
    if (!NAMES.has(words) && !STYLES.test(words)) found.push({ text: words, line: lineOf(source, start) });
  };
  const visit = (node: SyntaxNode, isShown: boolean): void => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'TSTypeAnnotation':
      case 'TSTypeAliasDeclaration':
      case 'ThrowStatement':
        return;
      case 'JSXText':
        if (WORD.test(String(node.value))) add(String(node.value), node.start);
        return;
      case 'JSXAttribute': {
        const name = String((node.name as SyntaxNode).name);
        if (MARKUP.has(name) || name.startsWith('data-')) return;
        // Fields of a form have names of their own, in small letters.
        for (const child of nodesIn(node.value))
          visit(child, SHOWN.has(name) && (name !== 'name' || /[A-Z]/.test(textOf(child))));
        return;
      }
      case 'JSXElement':
      case 'JSXFragment':
        for (const child of childrenOf(node)) visit(child, child.type === 'JSXExpressionContainer');
        return;
      case 'JSXExpressionContainer':
        for (const child of childrenOf(node)) visit(child, isShown);
        return;
      case 'Property': {
        const key = node.key as SyntaxNode;
        const name = String(key.name ?? key.value ?? '');
        if (MARKUP.has(name)) return;
        for (const child of nodesIn(node.value))
          visit(child, SHOWN.has(name) && /[A-Z]/.test(textOf(child)[0] ?? ''));
        return;
      }
      case 'CallExpression': {
        const callee = (node.callee as SyntaxNode).name;
        if (typeof callee === 'string' && SAYING.has(callee)) {
          // The key is no text; what is put into the message may be.
          for (const child of nodesIn(node.arguments).slice(1)) visit(child, false);
          return;
        }
        break;
      }
      case 'Literal':
      case 'TemplateLiteral': {
        const text = textOf(node);
        if (WORDS.test(text) || (isShown && WORD.test(text))) add(text, node.start);
        break;
      }
    }
    for (const child of childrenOf(node)) visit(child, isShown && PASSES.has(node.type));
  };
  visit(parseSource(path, source), false);
  return found;
}

/** What hands its value on: either arm of a condition is shown where the condition is. */
const PASSES = new Set(['ConditionalExpression', 'LogicalExpression', 'ParenthesizedExpression']);

/** Every text that a file says by a key. */
export function sayingsOf(path: string, source: string): Saying[] {
  const found: Saying[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'CallExpression') {
      const callee = node.callee as SyntaxNode;
      const how = String(callee.name ?? (callee.property as SyntaxNode | undefined)?.name ?? '');
      const [key, ...parts] = nodesIn(node.arguments);
      if (SAYING.has(how) && key?.type === 'Literal') {
        const isSpread = parts.some(({ type }) => type === 'SpreadElement');
        // The number of a message that differs by it is its first part.
        found.push({
          how,
          key: String(key.value),
          parts: isSpread ? null : parts.length,
          line: lineOf(source, node.start),
        });
      }
    }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(parseSource(path, source));
  return found;
}

function textOf(node: SyntaxNode): string {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : '';
  if (node.type !== 'TemplateLiteral') return '';
  return nodesIn(node.quasis)
    .map((quasi) => (quasi.value as { readonly cooked?: string }).cooked ?? '')
    .join('…');
}

function lineOf(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
