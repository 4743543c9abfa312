import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import type { PoolClient } from 'pg';
import { preparedName } from './prepared.ts';

/** A Kysely driver over one client that is already inside its transaction: it runs queries and does nothing else. */
export function clientDriver(client: PoolClient): Driver {
  const connection: DatabaseConnection = {
    async executeQuery<R>(compiled: CompiledQuery): Promise<QueryResult<R>> {
      const name = preparedName(compiled.sql);
      const values = [...compiled.parameters];
      const result = await (name === undefined
        ? client.query(compiled.sql, values)
        : client.query({ name, text: compiled.sql, values }));
      return { rows: result.rows as R[], numAffectedRows: BigInt(result.rowCount ?? 0) };
    },
    streamQuery: () => {
      throw new Error('Streaming is not offered: read in pages.');
    },
  };
  const refuse = async () => {
    throw new Error('Already inside the transaction of withTenant.');
  };
  return {
    init: async () => {},
    acquireConnection: async () => connection,
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    releaseConnection: async () => {},
    destroy: async () => {},
  };
}
