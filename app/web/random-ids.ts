type Id = `${string}-${string}-${string}-${string}-${string}`;

const randomId = (): Id => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const text = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as Id;
};

/** Outside secure contexts (HTTP in a house's own network) browsers make no ids; from random bytes they are the same. */
export const provideRandomIds = (): void => {
  if (typeof crypto.randomUUID !== 'function') crypto.randomUUID = randomId;
};
