/** A function that gives back what it gave the last time, as long as it is given the same things. */
export function remembered<Arguments extends readonly unknown[], Value>(
  make: (...given: Arguments) => Value,
): (...given: Arguments) => Value {
  let last: { readonly given: Arguments; readonly value: Value } | null = null;
  return (...given) => {
    if (!last || given.some((one, index) => one !== last!.given[index]))
      last = { given, value: make(...given) };
    return last.value;
  };
}
