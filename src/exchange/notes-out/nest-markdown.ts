/** Markdown knows six levels of headings. */
const DEEPEST = 6;

/** What quotes and lists put before the text of a line. */
const CONTAINERS = /^(?: {0,3}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]?)*/;

/**
 * A note's Markdown made fit to stand inside a file: as the reader wrote it, except that its headings go below
 * `level` (that of the heading it stands under) and that nothing it opens stays open and swallows the notes
 * after it: a code fence, an HTML comment or script, an Obsidian comment or formula.
 */
export function nestMarkdown(text: string, level: number): string {
  const written = text.replace(/\r\n?|\u2028|\u2029/g, '\n').split('\n');
  const odd = { '%%': isOdd(text, '%%'), $$: isOdd(text, '$$') };
  const lines: string[] = [];
  let fence: string | null = null;
  let above = '';
  for (const line of written) {
    if (fence !== null) {
      if (closes(line, fence)) fence = null;
      lines.push(line);
      above = '';
      continue;
    }
    fence = fenceOf(line);
    lines.push(fence === null ? nestLine(line, above, level, odd) : line);
    above = line;
  }
  if (fence !== null) lines.push(fence);
  return lines.join('\n').trimEnd();
}

type Odd = { readonly '%%': boolean; readonly $$: boolean };

function nestLine(line: string, above: string, level: number, odd: Odd): string {
  const underline = /^([> \t]*)((?:=+|-+)[ \t]*)$/.exec(line);
  // A line of = or - makes a heading of the words above it; escaped, it stays what the reader sees.
  if (underline && above.replace(/^[> \t]+/, '') !== '') return `${underline[1]}\\${underline[2]}`;
  const prefix = CONTAINERS.exec(line)?.[0] ?? '';
  const rest = line.slice(prefix.length);
  const heading = /^( {0,3})(#{1,6})(?=[ \t]|$)/.exec(rest);
  if (!heading) return prefix + tame(rest, odd);
  const [whole, indent = '', marks = ''] = heading;
  const depth = Math.min(marks.length + level, DEEPEST);
  return prefix + indent + '#'.repeat(depth) + tame(rest.slice(whole.length), odd);
}

/** HTML that runs to the end of the file if nobody closes it, and Obsidian's %% and $$ without their other half. */
function tame(line: string, odd: Odd): string {
  let tamed = line.replace(/(?<!\\)<(?=[!?]|(?:script|pre|style|textarea)\b)/gi, '\\<');
  if (odd['%%']) tamed = tamed.replaceAll('%%', '\\%\\%');
  if (odd.$$) tamed = tamed.replaceAll('$$', () => '\\$\\$');
  return tamed;
}

function isOdd(text: string, mark: string): boolean {
  return (text.split(mark).length - 1) % 2 === 1;
}

/** The fence that a line opens. */
function fenceOf(line: string): string | null {
  return /^ {0,3}(`{3,})[^`]*$/.exec(line)?.[1] ?? /^ {0,3}(~{3,})/.exec(line)?.[1] ?? null;
}

function closes(line: string, fence: string): boolean {
  const marks = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
  return marks !== undefined && marks[0] === fence[0] && marks.length >= fence.length;
}
