import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { inUnitOfWork } from '@portfolio/database';
import { Rows } from '@portfolio/loaders';
import type { RecordDefinition } from '@portfolio/records';
import type { RequestMetadata } from '@portfolio/server';

/** What a command is given: one transaction, on the primary. */
export interface CommandContext {
  metadata: RequestMetadata;
  /** The unit of work: what is changed in it is written when the command ends, and nothing of it when it throws. */
  em: SqlEntityManager;
  /** Reads in the same transaction. Each row is read once: what the command itself changes is in `em`. */
  rows: Rows;
  /** The default of every day that is not given. */
  today: string;
}

/** How a statement that writes begins, as MikroORM writes it. */
const WRITES = /^(?:insert into|update|delete from) "(\w+)"\."(\w+)"/;

/** Runs the commands of one subgraph. */
export class Commands {
  /** The records that the next deploy reloads from the data files, by schema and table. */
  private readonly replaced: ReadonlyMap<string, string>;

  constructor(
    private readonly em: () => SqlEntityManager,
    records: readonly RecordDefinition[],
  ) {
    const own = records.filter(({ seed }) => seed === 'replace');
    this.replaced = new Map(own.map(({ subgraph, table, name }) => [`${subgraph}.${table}`, name]));
  }

  /** One command, in a unit of work of its own; a record whose rows would be lost at the next deploy is not written. */
  run<T>(
    { metadata, today, statements }: { metadata: RequestMetadata; today: string; statements: { count: number } },
    work: (unit: CommandContext) => Promise<T>,
  ): Promise<T> {
    const [shared, { replaced }] = [this.em(), this];
    let lost: string | undefined;
    const sent = (text: string) => {
      statements.count += 1;
      const [, schema, table] = WRITES.exec(text) ?? [];
      lost ??= replaced.get(`${schema}.${table}`);
    };
    return inUnitOfWork(shared, sent, async ({ em, read }) => {
      const answer = await work({ metadata, today, em, rows: new Rows(shared, read, undefined, statements) });
      await em.flush();
      if (lost)
        throw new Error(`expected a command to write records of users, but it wrote ${lost}, whose rows each deploy makes anew; declare seed: 'once' on it`);
      return answer;
    });
  }
}
