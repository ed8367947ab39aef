/**
 * A copy that only a passphrase opens: one line of JSON that says how, and then the bytes of AES-256-GCM. It is what
 * every language can undo with its own library of ciphers in ten lines (docs/privacy.md has them), and both browsers
 * bring it along: the age format would want a library and keep the passphrase itself for copies made by themselves.
 */
const SEALED_FORMAT = 'gloss-sealed/1';

/** What OWASP asks of PBKDF2 with SHA-256 since 2023. */
const ITERATIONS = 600_000;
/** More would keep a browser busy for minutes; only a hostile file asks for it. */
const MOST_ITERATIONS = 10_000_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;
/** No head of ours is longer. */
const MOST_HEAD = 1_000;
const LINE_END = 10;

/** A key made of a passphrase, and how it was made. The passphrase itself is kept nowhere. */
export type SealingKey = {
  readonly key: CryptoKey;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
};

type Head = {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
};

/** A key to seal many copies with; it can be used by whoever has the browser's profile, and not be read. */
export async function sealingKey(passphrase: string): Promise<SealingKey> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  return { key: await keyOf(passphrase, salt, ITERATIONS), salt, iterations: ITERATIONS };
}

export async function seal(
  plain: Uint8Array<ArrayBuffer>,
  { key, salt, iterations }: SealingKey,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const told = {
    format: SEALED_FORMAT,
    key: 'PBKDF2-SHA-256',
    iterations,
    salt: hexOf(salt),
    cipher: 'AES-256-GCM',
    iv: hexOf(iv),
  };
  const head = new TextEncoder().encode(`${JSON.stringify(told)}\n`);
  // What the head says is sealed too: nobody can change it unseen.
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: head }, key, plain);
  const file = new Uint8Array(head.length + sealed.byteLength);
  file.set(head);
  file.set(new Uint8Array(sealed), head.length);
  return file;
}

export function isSealed(file: Uint8Array): boolean {
  return headOf(file) !== null;
}

/** What was sealed; `null` where the passphrase is another, or a byte of the file has changed. */
export async function unseal(
  file: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const head = headOf(file);
  return head && openWith(file, head, await keyOf(passphrase, head.salt, head.iterations));
}

/** The same with the key at hand: how a copy is read back after it was made. */
export async function unsealWith(
  file: Uint8Array<ArrayBuffer>,
  { key }: SealingKey,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const head = headOf(file);
  return head && openWith(file, head, key);
}

async function openWith(
  file: Uint8Array<ArrayBuffer>,
  { iv }: Head,
  key: CryptoKey,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const end = file.indexOf(LINE_END) + 1;
  try {
    const additionalData = file.slice(0, end);
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, file.subarray(end)),
    );
  } catch {
    return null;
  }
}

async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  // The same letters typed on two keyboards must be the same bytes.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function headOf(file: Uint8Array): Head | null {
  const end = file.subarray(0, MOST_HEAD).indexOf(LINE_END);
  if (end === -1) return null;
  try {
    const told = JSON.parse(new TextDecoder().decode(file.subarray(0, end))) as Record<string, unknown>;
    const [salt, iv] = [bytesOf(told.salt), bytesOf(told.iv)];
    const iterations = Number(told.iterations);
    if (told.format !== SEALED_FORMAT || !salt || iv?.length !== IV_BYTES) return null;
    return iterations > 0 && iterations <= MOST_ITERATIONS ? { salt, iv, iterations } : null;
  } catch {
    return null;
  }
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytesOf(hex: unknown): Uint8Array<ArrayBuffer> | null {
  if (typeof hex !== 'string' || !/^(?:[0-9a-f]{2})+$/.test(hex)) return null;
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
