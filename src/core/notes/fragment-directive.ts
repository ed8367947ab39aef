/**
 * What a text fragment asks a browser to look for, each part within one block of the page: the passage whole, or its
 * first and last words, and the words beside it. See WICG/scroll-to-text-fragment.
 */
export type FragmentParts = {
  readonly prefix?: string | undefined;
  readonly start: string;
  readonly end?: string | undefined;
  readonly suffix?: string | undefined;
};

/** The value of a W3C FragmentSelector: `:~:text=prefix-,start,end,-suffix`. */
export function fragmentDirective({ prefix, start, end, suffix }: FragmentParts): string {
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end && encode(end),
    suffix && `-${encode(suffix)}`,
  ];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}

/** `-`, `,` and `&` have a meaning in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\s+/g, ' ').trim()).replaceAll('-', '%2D');
}
