/** Held for as long as a pack of this edition is being written; a browser that is killed lets go of it. */
export function arrivalLock(edition: string): string {
  return `gloss-pack-arriving-${edition}`;
}
