/** The limit by hand: what a careful programmer writes for one question without GraphQL: a few prepared statements at once, their rows joined in JavaScript. */
import pg from 'pg';
import { bodyOf, sendJson, serve } from '../listen.ts';
import { ANSWERS, type Row } from './answers.ts';

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

// As the hub's connections are: planned anew for each request's values, some of these statements cost twice as much.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 6, options: '-c plan_cache_mode=force_generic_plan -c jit=off' });
const names = new Map<string, string>();

serve((request, response) => {
  void answer(request.url ?? '', bodyOf(request))
    .then((data) => sendJson(response, JSON.stringify({ data })))
    .catch((error: unknown) => sendJson(response, JSON.stringify({ errors: [{ message: String(error) }] }), 500));
});

async function answer(path: string, body: Promise<string>): Promise<object> {
  const { variables = {} } = JSON.parse(await body) as { variables?: Record<string, string> };
  return ANSWERS[path.slice(1)]!(read, variables);
}

/** Every statement is prepared once a connection, under the name of its text. */
async function read(text: string, values: unknown[] = []) {
  let name = names.get(text);
  if (!name) names.set(text, (name = `s${names.size}`));
  return (await pool.query<Row>({ name, text, values })).rows;
}
