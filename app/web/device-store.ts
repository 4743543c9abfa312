/** What is kept on this device: sealed bytes under a name, until a moment (milliseconds) after which they go. */
export type Kept = { place: string; until: number; iv: Uint8Array<ArrayBuffer>; text: Uint8Array<ArrayBuffer> };

/** Whose device this is until they sign out: their key cannot be read out of the browser, only used in it. */
export type Owner = { person: string; organisation: string; key: CryptoKey };

/** Where this device keeps things; whoever refuses storage rejects. */
export type DeviceStore = {
  read(place: string): Promise<Kept | undefined>;
  write(kept: Kept): Promise<void>;
  remove(places: readonly string[]): Promise<void>;
  places(): Promise<string[]>;
  /** The places of what is over on `now`. */
  over(now: number): Promise<string[]>;
  readOwner(): Promise<Owner | undefined>;
  writeOwner(owner: Owner | null): Promise<void>;
};

const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const open = (): Promise<IDBDatabase> => {
  const request = indexedDB.open('rondo', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('kept', { keyPath: 'place' }).createIndex('until', 'until');
    request.result.createObjectStore('owner');
  };
  return done(request);
};

/** The browser's database. A write is on the disk when it is done: a browser that is killed then has lost nothing. */
export const browserStore = (): DeviceStore => {
  let opened: Promise<IDBDatabase> | null = null;
  const database = () => {
    opened ??= open().then((db) => {
      const forget = () => {
        db.close();
        opened = null;
      };
      db.onversionchange = forget;
      db.onclose = forget;
      return db;
    });
    opened.catch(() => {
      opened = null;
    });
    return opened;
  };
  const reading = async <Value>(store: string, work: (from: IDBObjectStore) => IDBRequest<Value>): Promise<Value> =>
    done(work((await database()).transaction(store).objectStore(store)));
  const writing = async (store: string, work: (to: IDBObjectStore) => void): Promise<void> => {
    const transaction = (await database()).transaction(store, 'readwrite', { durability: 'strict' });
    work(transaction.objectStore(store));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  };
  return {
    read: (place) => reading<Kept | undefined>('kept', (from) => from.get(place)),
    write: (kept) => writing('kept', (to) => void to.put(kept)),
    remove: async (places) => {
      if (places.length === 0) return;
      await writing('kept', (to) => {
        for (const place of places) to.delete(place);
      });
    },
    places: async () => (await reading('kept', (from) => from.getAllKeys())) as string[],
    over: async (now) =>
      (await reading('kept', (from) => from.index('until').getAllKeys(IDBKeyRange.upperBound(now, true)))) as string[],
    readOwner: () => reading<Owner | undefined>('owner', (from) => from.get('me')),
    writeOwner: (owner) => writing('owner', (to) => void (owner ? to.put(owner, 'me') : to.delete('me'))),
  };
};
