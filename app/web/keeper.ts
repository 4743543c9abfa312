/** Keeps what somebody typed and the server does not have yet, on this device. */
export type Keeper = {
  /** False on a shared computer, or where the browser refuses storage: nothing is kept then. */
  readonly keeps: boolean;
  put(id: string, value: unknown): Promise<void>;
  /** What was kept under that id, or null: nothing, too old, or not readable with this login's key. */
  get(id: string): Promise<unknown>;
  drop(id: string): Promise<void>;
  /** Forgets everybody's texts that are older than seven days. */
  sweep(): void;
};

type Kept = { at: number; iv: string; text: string };

const prefix = 'rondo.kept.';
const lifetime = 7 * 24 * 60 * 60 * 1000;

const toBase64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** A keeper that keeps nothing: before somebody is signed in, and on a shared computer. */
export const noKeeper: Keeper = {
  keeps: false,
  put: async () => undefined,
  get: async () => null,
  drop: async () => undefined,
  sweep: () => undefined,
};

const readKept = (text: string | null): Kept | null => {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    return kept && typeof kept === 'object' && 'at' in kept && 'iv' in kept && 'text' in kept ? (kept as Kept) : null;
  } catch {
    return null;
  }
};

/**
 * Keeps texts per person, encrypted (AES-GCM) with a key from the login, so that the next user of the device can read
 * nothing; a text is tied to its id. Puts and drops of one keeper happen in the order in which they were asked for.
 */
export const createKeeper = (options: {
  person: string;
  /** 32 bytes, base64. */
  key: string;
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
  now: () => number;
}): Keeper => {
  const { person, storage, now } = options;
  const key = crypto.subtle.importKey('raw', fromBase64(options.key), 'AES-GCM', false, ['encrypt', 'decrypt']);
  key.catch(() => undefined);
  const place = (id: string) => `${prefix}${person}.${id}`;
  const tiedTo = (id: string) => new TextEncoder().encode(place(id));
  let last: Promise<unknown> = Promise.resolve();
  const inOrder = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    keeps: true,
    put: (id, value) =>
      inOrder(async () => {
        const iv = crypto.getRandomValues(new Uint8Array(12));
        const plain = new TextEncoder().encode(JSON.stringify(value));
        const algorithm = { name: 'AES-GCM', iv, additionalData: tiedTo(id) };
        const secret = new Uint8Array(await crypto.subtle.encrypt(algorithm, await key, plain));
        storage.setItem(
          place(id),
          JSON.stringify({ at: now(), iv: toBase64(iv), text: toBase64(secret) } satisfies Kept),
        );
      }),
    get: (id) =>
      inOrder(async () => {
        const kept = readKept(storage.getItem(place(id)));
        if (!kept || now() - kept.at > lifetime) return null;
        try {
          const algorithm = { name: 'AES-GCM', iv: fromBase64(kept.iv), additionalData: tiedTo(id) };
          const plain = await crypto.subtle.decrypt(algorithm, await key, fromBase64(kept.text));
          return JSON.parse(new TextDecoder().decode(plain)) as unknown;
        } catch {
          // Another login's key: what it kept stays sealed until it is swept.
          return null;
        }
      }),
    drop: (id) => inOrder(async () => storage.removeItem(place(id))),
    sweep: () => {
      const places = Array.from({ length: storage.length }, (_unused, index) => storage.key(index));
      for (const name of places) {
        if (!name?.startsWith(prefix)) continue;
        const kept = readKept(storage.getItem(name));
        if (!kept || now() - kept.at > lifetime) storage.removeItem(name);
      }
    },
  };
};
