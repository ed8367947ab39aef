/** Between a word and what it means, on one line: a dash or an equals sign with spaces around it, or a colon. */
const LINE =
  /^\s*(?:[-*•]\s+)?(?:\*\*|__)?([^\t|]{1,80}?)(?:\*\*|__)?(?:\s+[-–—=]\s+|\s*:(?:\*\*|__)?\s+)(\S.*)$/;
/** Lines that are looked at, and the share of them that must look like that. */
const SAMPLE_LINES = 100;
const MOST = 0.8;

/** Whether most lines are a word, a sign and what the word means: `envoy – who is sent`, `**Veto**: I forbid`. */
export function looksLikeWordLines(text: string): boolean {
  const lines = text
    .slice(0, 100_000)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '');
  const sample = lines.slice(0, SAMPLE_LINES);
  return sample.length > 1 && sample.filter((line) => LINE.test(line)).length >= sample.length * MOST;
}

/** The same lines as rows of two cells; a line that is none goes on with the one before. */
export function rowsOfWordLines(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const [, word, meaning] = LINE.exec(line) ?? [];
    const last = rows.at(-1);
    if (word !== undefined) rows.push([word.trim(), meaning!.trim()]);
    else if (line.trim() !== '' && last) last[1] += `\n${line.trim()}`;
  }
  return rows;
}

/** Rows of a Markdown table, `| a | b |`, without the line below its head; `null` where there is none. */
export function rowsOfMarkdownTable(text: string): string[][] | null {
  const lines = text.split(/\r\n?|\n/).filter((line) => /^\s*\|.*\|\s*$/.test(line));
  if (lines.length < 3 || !/^[\s|:-]+$/.test(lines[1]!)) return null;
  return lines
    .filter((line) => !/^[\s|:-]+$/.test(line))
    .map((line) =>
      line
        .trim()
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|')),
    );
}
