/** Places whose names people are given too: before another name they are a person's ("Jordan Peele"). */
const PLACE_GIVEN_NAMES = new Set(
  `adelaide alexandria asia augusta austin bailey berlin bristol brooklyn caledonia carolina chad charlotte chelsea
  cheyenne cleveland cuba dakota dallas denver devon diego dublin eden florence florida georgia geneva hamilton
  harlem hayden holland houston india indiana ireland israel jackson jordan kent kenya kingston lincoln london
  loren lourdes madison malta memphis milan montana montgomery nevada odessa orlando paris perth petra philadelphia
  phoenix preston raleigh regina rio roman salem samara santiago savannah sahara sheridan sierra sofia sydney troy
  valencia venice verona victoria vienna virginia wellington winchester zaire zion`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether the name of a place, in any case, is a given name too. */
export function isPlaceGivenName(name: string): boolean {
  return PLACE_GIVEN_NAMES.has(name.toLowerCase());
}
