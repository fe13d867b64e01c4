import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Conflict, PortfolioError } from '@portfolio/errors';
import { CompiledQuery, type Kysely } from 'kysely';
import { toClientError } from './reads/failures.js';

/** One transaction: what is changed in `em` is flushed and committed when the work ends, and rolled back when it throws. */
export interface UnitOfWork {
  em: SqlEntityManager;
  /** The rows of one read in the same transaction; see `Database.read`. It sees what was flushed before. */
  read<T>(text: string, values: readonly unknown[]): Promise<T[]>;
}

/**
 * Runs the work in a unit of work of its own; `sent` is called with every statement of its EntityManager, with those that begin and end the transaction. Throws
 * Conflict where another has taken a key or changed the same rows, and a PortfolioError where the database does not answer.
 */
export async function inUnitOfWork<T>(shared: SqlEntityManager, sent: (text: string) => void, work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
  let committing = false;
  // MikroORM copies a logger context with all that it holds; a function is passed on as it is.
  const loggerContext = { sent };
  try {
    return await shared.fork({ loggerContext }).transactional(
      async (em) => {
        const result = await work({ em, read: (text, values) => readIn(em, text, values) });
        await em.flush();
        committing = true;
        return result;
      },
      { loggerContext },
    );
  } catch (error) {
    throw toPortfolioError(shared, error as Error, committing);
  }
}

async function readIn<T>(em: SqlEntityManager, text: string, values: readonly unknown[]): Promise<T[]> {
  const transaction = em.getTransactionContext<Kysely<unknown>>();
  if (!transaction) throw new Error('expected a read of a unit of work to come before its end');
  return (await transaction.executeQuery<T>(CompiledQuery.raw(text, [...values]))).rows;
}

const TAKEN = '23505';
/** Two transactions that cannot both be right, or that wait for each other. */
const RACES = new Set(['40001', '40P01']);
const KEY = /^Key \((.+)\)=\((.*)\) already exists/;

function toPortfolioError(em: SqlEntityManager, error: Error, committing: boolean): Error {
  const { code = '', detail = '', table = '' } = error as { code?: string; detail?: string; table?: string };
  if (code === TAKEN) return Object.assign(new Conflict(taken(em, table, detail)), { cause: error });
  if (RACES.has(code))
    return Object.assign(new Conflict('expected nobody to change the same rows meanwhile; nothing was written, send it again'), { cause: error });
  const clientError = toClientError(error);
  if (clientError === error || !committing) return clientError;
  return Object.assign(
    new PortfolioError('DATABASE_UNAVAILABLE', 'expected the database to answer, but it does not now; whether it was carried out is not known'),
    { cause: error },
  );
}

/** In the names of the record, which are the contract's. */
function taken(em: SqlEntityManager, table: string, detail: string): string {
  const meta = [...em.getMetadata().getAll().values()].find(({ tableName }) => tableName === table);
  const [, columns = '', value = ''] = KEY.exec(detail) ?? [];
  const names = columns.split(', ').map((column) => Object.values(meta?.properties ?? {}).find(({ fieldNames }) => fieldNames?.[0] === column)?.name ?? column);
  return `expected "${names.join(', ')}" of a new ${meta?.className ?? table} to be its own, but got "${value}", which another has`;
}
