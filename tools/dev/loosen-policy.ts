/**
 * The extension pages' content security policy with room for the dev server: its socket, over which the background
 * is told to load and reload the reader, and the styles that Vite puts into pages. A built extension never has it.
 */
export function loosenPolicy(policy: string): string {
  return policy
    .replace(/connect-src [^;]*/, '$& http://localhost:* ws://localhost:*')
    .replace(/style-src [^;]*/, "$& 'unsafe-inline' http://localhost:*")
    .replace(/font-src [^;]*/, '$& http://localhost:*');
}
