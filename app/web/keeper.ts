import type { DeviceStore } from './device-store.ts';

/** Keeps what somebody typed and the server does not have yet, and copies for when there is no network, on this device. */
export type Keeper = {
  /** False on a shared computer, or where the browser refuses storage: nothing is kept then. */
  readonly keeps: boolean;
  /** `until` (milliseconds) is seven days from now where it is not given. Rejects where the device has no room. */
  put(id: string, value: unknown, until?: number): Promise<void>;
  /** What was kept under that id, or null: nothing, too old, or not readable with this login's key. */
  get(id: string): Promise<unknown>;
  drop(id: string): Promise<void>;
  /** The ids of this person that begin so. */
  ids(beginning: string): Promise<string[]>;
  /** Forgets what is over, whoever it is of. */
  sweep(): Promise<void>;
  /** Resolves when everything asked for so far is on the disk. */
  settled(): Promise<void>;
};

const lifetime = 7 * 24 * 60 * 60 * 1000;

/** The bytes of a key as the server gives it (32 bytes, base64), usable and never readable again. */
export const importKey = (key: string): Promise<CryptoKey> => {
  const bytes = Uint8Array.from(atob(key), (letter) => letter.charCodeAt(0));
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
};

/** A keeper that keeps nothing: before somebody is signed in, and on a shared computer. */
export const noKeeper: Keeper = {
  keeps: false,
  put: async () => undefined,
  get: async () => null,
  drop: async () => undefined,
  ids: async () => [],
  sweep: async () => undefined,
  settled: async () => undefined,
};

/**
 * Keeps values per person, encrypted (AES-GCM) with a key from the login, so that the next user of the device can read
 * nothing; a value is tied to its id. Puts and drops of one keeper happen in the order in which they were asked for;
 * of quick puts of one id only the last is written.
 */
export const createKeeper = (options: {
  person: string;
  key: CryptoKey | Promise<CryptoKey>;
  store: DeviceStore;
  now: () => number;
}): Keeper => {
  const { person, store, now } = options;
  const key = Promise.resolve(options.key);
  key.catch(() => undefined);
  const place = (id: string) => `${person}/${id}`;
  const sealing = (iv: Uint8Array<ArrayBuffer>, id: string) => ({
    name: 'AES-GCM',
    iv,
    additionalData: new TextEncoder().encode(place(id)),
  });
  let last: Promise<unknown> = Promise.resolve();
  const inOrder = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  type Waiting = { value: unknown; until: number | undefined; written: Promise<void> };
  const waiting = new Map<string, Waiting>();

  const write = async (id: string, { value, until }: Waiting) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(value));
    const text = new Uint8Array(await crypto.subtle.encrypt(sealing(iv, id), await key, plain));
    await store.write({ place: place(id), until: until ?? now() + lifetime, iv, text });
  };

  return {
    keeps: true,
    put: (id, value, until) => {
      const queued = waiting.get(id);
      if (queued) {
        queued.value = value;
        queued.until = until;
        return queued.written;
      }
      const next: Waiting = { value, until, written: Promise.resolve() };
      waiting.set(id, next);
      next.written = inOrder(() => {
        if (waiting.get(id) === next) waiting.delete(id);
        return write(id, next);
      });
      return next.written;
    },
    get: (id) =>
      inOrder(async () => {
        const kept = await store.read(place(id));
        if (!kept || now() > kept.until) return null;
        try {
          const plain = await crypto.subtle.decrypt(sealing(kept.iv, id), await key, kept.text);
          return JSON.parse(new TextDecoder().decode(plain)) as unknown;
        } catch {
          // Another login's key: what it kept stays sealed until it is swept.
          return null;
        }
      }),
    drop: (id) => {
      waiting.delete(id);
      return inOrder(() => store.remove([place(id)]));
    },
    ids: (beginning) =>
      inOrder(async () => {
        const mine = place(beginning);
        return (await store.places()).filter((one) => one.startsWith(mine)).map((one) => one.slice(person.length + 1));
      }),
    sweep: () => inOrder(async () => store.remove(await store.over(now()))),
    settled: () => inOrder(async () => undefined),
  };
};
