/** Answers numbers from 0 to below 1. */
export type Dice = () => number;

/** Dice that fall the same way again for the same seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of these, as the dice say. */
export function pick<T>(items: readonly T[], dice: Dice): T {
  return items[Math.floor(dice() * items.length)]!;
}
