/** Mutates the example, prints what became of each mutant as JSON. */
import { mutate } from '../mutate.ts';

process.chdir(import.meta.dirname);
const [percent = '100', seed = '1'] = process.argv.slice(2);
const mutants = await mutate({ mutate: ['seats.ts'], tests: ['seats.test.ts'] }, { share: Number(percent) / 100, seed, concurrency: 1, quiet: true });
process.stdout.write(JSON.stringify(mutants));
