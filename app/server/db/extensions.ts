/** PostgreSQL extensions that the migrations rely on; of its contrib package, installable without a superuser. */
export const extensions: readonly string[] = ['btree_gin', 'btree_gist', 'pg_trgm'];
