/**
 * A text as a YAML scalar: a JSON string is a double-quoted YAML string (YAML 1.2, section 1.3), so no YAML
 * library is needed for the few scalars of a front-matter. YAML 1.1 readers break lines at more characters than
 * JSON escapes and refuse some others, so those are escaped too.
 */
export function yamlString(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
