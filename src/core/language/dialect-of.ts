/** The reader's own variant of a language that Gloss speaks, by what the browser was set to: `en` and `en-GB` are `en-GB`. */
export function dialectOf(spoken: string, preferred: readonly string[]): string {
  return preferred.find((tag) => tag === spoken || tag.startsWith(`${spoken}-`)) ?? spoken;
}
