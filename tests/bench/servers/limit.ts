/** The limit: one hand-written statement a query, prepared once, its text sent on as it is. */
import pg from 'pg';
import { EVERY_QUERY } from '../queries/queries.ts';
import { bodyOf, sendJson, serve } from './listen.ts';

// As the hub's connections are: planned anew for each request's values, some of these statements cost twice as much.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 6, options: '-c plan_cache_mode=force_generic_plan -c jit=off' });
const byPath = new Map(EVERY_QUERY.map((query) => [`/${query.name}`, query]));

serve((request, response) => {
  void answer(request.url ?? '', bodyOf(request))
    .then((text) => sendJson(response, `{"data":${text}}`))
    .catch((error: unknown) => sendJson(response, JSON.stringify({ errors: [{ message: String(error) }] }), 500));
});

async function answer(path: string, body: Promise<string>): Promise<string> {
  const { name, sql } = byPath.get(path)!;
  const { variables = {} } = JSON.parse(await body) as { variables?: Record<string, string> };
  const { rows } = await pool.query<[string]>({ name, text: sql, values: Object.values(variables), rowMode: 'array' } as never);
  return rows[0]![0];
}
