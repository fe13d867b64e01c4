import type { Options } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import type { OrmOptions } from './database.js';

/** The options every subgraph's ORM shares, whichever driver runs it. */
export function sharedOptions({ schema, entities, migrations }: OrmOptions): Partial<Options> {
  return {
    entities: [...entities] as never,
    schema,
    ensureDatabase: false,
    extensions: [Migrator],
    metadataCache: { enabled: false },
    discovery: { warnWhenNoEntities: false },
    migrations: { migrationsList: [...migrations] as never, tableName: 'migration', schema, snapshot: false, silent: true, transactional: true },
    debug: ['query'],
    loggerFactory: () => statementCounter(),
  };
}

/** Counts the statements of a request, whose EntityManager carries the counter; prints nothing. */
function statementCounter() {
  const ignore = () => undefined;
  return {
    log: ignore,
    warn: ignore,
    error: ignore,
    setDebugMode: ignore,
    isEnabled: () => true,
    logQuery: ({ statements }: { statements?: { count: number } }) => {
      if (statements) statements.count += 1;
    },
  };
}
