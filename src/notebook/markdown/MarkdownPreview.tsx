import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { drawMarkdown } from './draw-markdown.tsx';

/** A note's Markdown as it reads; its reader is fetched by the first note that is read. */
export function MarkdownPreview({ text }: { readonly text: string }) {
  const [draw, setDraw] = useState<{ readonly with: typeof drawMarkdown } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void import('./draw-markdown.tsx').then(({ drawMarkdown }) => {
      if (isWanted) setDraw({ with: drawMarkdown });
    });
    return () => {
      isWanted = false;
    };
  }, []);
  const drawn: ComponentChild = draw ? draw.with(text) : <p class="markdown-plain">{text}</p>;
  return <div class="markdown">{drawn}</div>;
}
