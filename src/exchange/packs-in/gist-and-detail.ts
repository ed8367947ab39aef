/** A gist is read in one look; as in our own packs. UTF-16 units. */
const MAX_GIST = 140;
/** A short explanation of one paragraph is a gist, even if it is a little longer. */
const SHORT = 200;

/**
 * Parts an explanation: what is enough by itself, and the rest, which goes on from there. An entry must say something:
 * where there is no explanation its other spellings are told.
 */
export function gistAndDetail(text: string, forms: readonly string[]): { gist?: string; detail?: string } {
  const whole = tidy(text);
  if (whole === '') return { gist: cut(forms.join(' · ')) || 'This pack says nothing more of it.' };
  const [first = '', ...rest] = whole.split('\n\n');
  if (rest.length === 0 && whole.length <= SHORT && !whole.includes('[[')) return { gist: whole };
  const isPlain = !first.includes('[[');
  if (isPlain && rest.length > 0 && first.length <= MAX_GIST)
    return { gist: first, detail: rest.join('\n\n') };
  const sentence = /^.{20,}?[.!?。！？](?=\s|$)/su.exec(first)?.[0] ?? '';
  if (isPlain && sentence !== '' && sentence.length <= MAX_GIST) {
    const after = whole.slice(sentence.length).trim();
    return after === '' ? { gist: sentence } : { gist: sentence, detail: after };
  }
  return { detail: whole };
}

/** Lines end where they end; paragraphs are parted by one empty line. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}

function cut(text: string): string {
  return text.length <= SHORT ? text : `${text.slice(0, SHORT - 1)}…`;
}
