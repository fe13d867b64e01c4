import type { MikroORM, Options } from '@mikro-orm/core';
import { StartError } from '@portfolio/errors';
import type { MigrateOptions, OrmOptions } from './database.js';

/**
 * The options every subgraph's ORM shares, whichever driver runs it. They go to MikroORM's constructor, not to its `init`, which would load the migrator and every
 * other extension that is installed.
 */
export function sharedOptions({ schema, entities }: OrmOptions): Partial<Options> {
  return {
    entities: [...entities] as never,
    schema,
    ensureDatabase: false,
    metadataCache: { enabled: false },
    discovery: { warnWhenNoEntities: false },
    debug: ['query'],
    loggerFactory: () => statementCounter(),
  };
}

/** Runs migrations through an ORM of no entities, loading the migrator only now. */
export async function runMigrations({ schema, migrations }: MigrateOptions, open: (options: Partial<Options>) => MikroORM): Promise<void> {
  const { Migrator } = await import('@mikro-orm/migrations');
  const list = { migrationsList: [...migrations], tableName: 'migration', schema, snapshot: false, silent: true, transactional: true };
  const orm = open({ ...sharedOptions({ schema, entities: [] }), extensions: [Migrator], migrations: list as never });
  try {
    const own = new Set(migrations.map(({ name }) => name));
    const unknown = (await orm.migrator.getExecuted()).map(({ name }) => name).filter((name) => !own.has(name));
    if (unknown.length > 0) throw newer(schema, unknown);
    await orm.migrator.up();
  } finally {
    await orm.close(true);
  }
}

function newer(schema: string, unknown: readonly string[]): StartError {
  return new StartError(
    `The schema "${schema}" of the database was made by a newer program (migration ${unknown.join(', ')}); start that version or a newer one, or give this one another database.`,
  );
}

/** A logger that passes each statement to the `sent` callback of its EntityManager's logger context; prints nothing. */
function statementCounter() {
  const ignore = () => undefined;
  return {
    log: ignore,
    warn: ignore,
    error: ignore,
    setDebugMode: ignore,
    isEnabled: (namespace: string) => namespace === 'query',
    logQuery: ({ sent, query }: { sent?: (text: string) => void; query: string }) => sent?.(query),
  };
}
