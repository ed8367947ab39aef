import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type ComponentChild, h } from 'preact';

/** A longer note is shown as it was typed: it would take seconds to read. UTF-16 units. */
const MAX_LENGTH = 200_000;

/**
 * Markdown drawn from its syntax tree, node by node. HTML in it stays text, pictures are links (nothing is fetched),
 * and a link leads nowhere but to the web or to a mail.
 */
export function drawMarkdown(text: string): ComponentChild {
  if (text.length > MAX_LENGTH) return <p class="markdown-plain">{text}</p>;
  return drawAll(fromMarkdown(text).children);
}

function drawAll(nodes: readonly (RootContent | PhrasingContent)[]): ComponentChild[] {
  return nodes.map(draw);
}

function draw(node: Nodes): ComponentChild {
  switch (node.type) {
    case 'root':
      return drawAll(node.children);
    case 'paragraph':
      return <p>{drawAll(node.children)}</p>;
    case 'heading':
      // Below the name of what the note is about, which is the second level.
      return h(`h${Math.min(6, node.depth + 2)}`, null, drawAll(node.children));
    case 'emphasis':
      return <em>{drawAll(node.children)}</em>;
    case 'strong':
      return <strong>{drawAll(node.children)}</strong>;
    case 'blockquote':
      return <blockquote>{drawAll(node.children)}</blockquote>;
    case 'list':
      return node.ordered ? (
        <ol start={node.start ?? 1}>{drawAll(node.children)}</ol>
      ) : (
        <ul>{drawAll(node.children)}</ul>
      );
    case 'listItem':
      return <li>{drawAll(node.children)}</li>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case 'thematicBreak':
      return <hr />;
    case 'break':
      return <br />;
    case 'link':
      return linkTo(node.url, drawAll(node.children));
    case 'image':
      return linkTo(node.url, [node.alt || node.url]);
    case 'text':
    case 'html':
      return node.value;
    default:
      // Definitions are not seen; what refers to them is told as its own words.
      return 'children' in node ? drawAll(node.children) : null;
  }
}

function linkTo(url: string, words: ComponentChild[]): ComponentChild {
  if (!/^(?:https?|mailto):/i.test(url)) return words;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
