/** "1 note", "12 notes", "1,204 notes". */
export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
