/** How long the parts of an entry of the reader's own may be. UTF-16 units. */
export const OWN_LIMITS = { name: 120, form: 120, gist: 140, detail: 20_000 } as const;
