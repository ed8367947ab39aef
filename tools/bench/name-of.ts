const SYLLABLES = ['ka', 'ro', 'mi', 'tu', 'len', 'sho', 'vy', 'dag', 'pel', 'zin'];

/**
 * A made-up name of two words, another for each number below ten million. Names share first words as real ones do: ten
 * of a thousand begin alike.
 */
export function nameOf(number: number): string {
  const digits = String((number * 7_919) % 10_000_000).padStart(7, '0');
  const [a, b, c, d, e, f, g] = [...digits].map((digit) => SYLLABLES[Number(digit)]!);
  return `X${a}${b}${c} Y${d}${e}${f}${g}`;
}
