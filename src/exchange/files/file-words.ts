/** The last part of a path, without folders. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** A file's name without its extensions: what a person calls it. */
export function titleOfFile(path: string): string {
  const name = baseName(path).replace(
    /(?:\.(?:zip|gz|dz|ifo|idx|dict|syn|dsl|csv|tsv|txt|tab|tbx|ttl|jsonld|json|md|xml))+$/i,
    '',
  );
  return name.trim() || 'Glossary';
}
