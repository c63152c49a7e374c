/** The one file that imports DuckDB: opens files with the settings that keep them closed to the outside. */
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

export type { DuckDBConnection, DuckDBAppender, DuckDBPreparedStatement } from '@duckdb/node-api';

export interface Database {
  /** A new connection; the caller closes it with `closeSync`. */
  connect(): Promise<DuckDBConnection>;
  close(): void;
}

interface OpenOptions {
  readonly readOnly: boolean;
  readonly threads?: number;
  readonly memoryLimit?: string;
  /** The ETL reads extracts and writes releases; the server never reads another file. */
  readonly externalAccess?: boolean;
}

/**
 * Opens one DuckDB file (or `:memory:`). No extension is ever downloaded or loaded by itself.
 * Never open a file read-write in a process that also holds it read-only: DuckDB does not refuse it.
 */
export async function openDatabase(path: string, options: OpenOptions): Promise<Database> {
  const instance = await DuckDBInstance.create(path, {
    access_mode: options.readOnly ? 'READ_ONLY' : 'READ_WRITE',
    threads: String(options.threads ?? 2),
    memory_limit: options.memoryLimit ?? '2GB',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    enable_external_access: String(options.externalAccess ?? false),
  });
  return { connect: () => instance.connect(), close: () => instance.closeSync() };
}
