/** What nobody guesses and no two have: 128 random bits. Not a UUID, which takes pages a hundred bytes more to make. */
export function newSecret(): string {
  return String(crypto.getRandomValues(new Uint32Array(4)));
}
