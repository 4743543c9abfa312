import { createHash, type Hash, hash } from 'node:crypto';

/**
 * Counts lines and sums their hashes, whatever order they come in: two tables with the same rows have the same digest,
 * also where the rows lie in another order on disk.
 */
export function rowDigest() {
  const sum = new Uint32Array(8);
  let rows = 0;
  let open: Hash | undefined;
  const add = (digest: Buffer) => {
    for (let word = 0; word < 8; word++) sum[word] = (sum[word] ?? 0) + digest.readUInt32LE(word * 4);
    rows++;
  };
  return {
    update(chunk: Buffer): void {
      let from = 0;
      for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
        const line = chunk.subarray(from, end);
        add(open === undefined ? hash('sha256', line, 'buffer') : open.update(line).digest());
        open = undefined;
        from = end + 1;
      }
      if (from < chunk.length) {
        open ??= createHash('sha256');
        open.update(chunk.subarray(from));
      }
    },
    end: () => ({ rows, digest: Buffer.from(sum.buffer).toString('hex') }),
  };
}
