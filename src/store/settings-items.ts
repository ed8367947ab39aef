/** The browser's sync takes items of up to 8,192 bytes, key and JSON together; some room is left. */
const MAX_ITEM_BYTES = 7_000;
const PREFIX = 'settings.';

/** A setting as items of the browser's sync: a list that is too long for one is parted over several. */
export function toStoredItems(name: string, value: unknown): Readonly<Record<string, unknown>> {
  if (!Array.isArray(value)) return { [PREFIX + name]: value };
  return Object.fromEntries(parted(value).map((part, index) => [`${PREFIX}${name}.${index}`, part]));
}

/** Settings by name from the items of the browser's sync; items of somebody else are let be. */
export function fromStoredItems(items: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const settings: Record<string, unknown> = {};
  const byPart = Object.keys(items).sort((a, b) => partOf(a) - partOf(b));
  for (const key of byPart) {
    if (!key.startsWith(PREFIX)) continue;
    const [name, part] = key.slice(PREFIX.length).split('.');
    if (!name) continue;
    const value = items[key];
    if (part === undefined) settings[name] = value;
    else if (Array.isArray(value)) settings[name] = [...((settings[name] as unknown[]) ?? []), ...value];
  }
  return settings;
}

/** Whether an item holds (a part of) this setting. */
export function isItemOf(key: string, name: string): boolean {
  return key === PREFIX + name || key.startsWith(`${PREFIX}${name}.`);
}

function partOf(key: string): number {
  return Number(key.slice(key.lastIndexOf('.') + 1)) || 0;
}

function parted(values: readonly unknown[]): (readonly unknown[])[] {
  const parts: unknown[][] = [[]];
  let bytes = 0;
  for (const value of values) {
    const more = new TextEncoder().encode(JSON.stringify(value)).length + 1;
    if (bytes + more > MAX_ITEM_BYTES) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)!.push(value);
    bytes += more;
  }
  return parts;
}
