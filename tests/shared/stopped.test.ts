import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { startProgram } from '@portfolio/testkit';
import { Client } from 'pg';

const SETUP = fileURLToPath(new URL('./global-setup.js', import.meta.url));
const RUN = `import(${JSON.stringify(SETUP)}).then(({ default: setUp }) => setUp()).then(() => console.log('asked at ' + process.env.SHARED_RESOURCES))`;

test.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)('what suites share ends with a run that is ended by %s', async (signal, status) => {
  const run = startProgram(process.execPath, ['--disable-warning=ExperimentalWarning', '-e', RUN], { environment: { NODE_OPTIONS: '' } });
  const [, address = ''] = await run.printed(/asked at (\S+)/);
  const { url } = (await (await fetch(`${address}/empty-database`)).json()) as { url: string };
  const before = new Client({ connectionString: url });
  await before.connect();
  expect((await before.query<{ one: number }>('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await before.end();
  expect(await run.end(signal)).toBe(status);
  await expect(new Client({ connectionString: url }).connect()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});
