/** `npm run migration -- <subgraph> [--drop]`: writes the migration that takes its tables to what its records now declare. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nextMigration } from '@portfolio/subgraph';

const root = join(import.meta.dirname, '..');
const name = process.argv[2];
if (!name) throw new Error('expected the name of a subgraph: npm run migration -- <subgraph>');
const { [name]: definition } = await import(join(root, 'subgraphs', name, 'dist', 'index.js'));

const statements = await nextMigration(definition, { drop: process.argv.includes('--drop') });
if (statements.length === 0) process.stdout.write(`${name}: the migrations and the records agree\n`);
else await write(join(root, 'subgraphs', name, 'src', 'migrations'));

async function write(folder) {
  const number = String((await readdir(folder)).filter((file) => /^\d{4}/.test(file)).length + 1).padStart(4, '0');
  const lines = statements.map((statement) => `    this.addSql(\`${statement.replaceAll('`', '\\`')}\`);`).join('\n');
  await writeFile(
    join(folder, `${number}.ts`),
    `import { Migration } from '@mikro-orm/migrations';\n\nexport class Migration${number} extends Migration {\n  override up(): void {\n${lines}\n  }\n}\n`,
  );
  const numbers = Array.from({ length: Number(number) }, (_, index) => String(index + 1).padStart(4, '0'));
  const imports = numbers.map((n) => `import { Migration${n} } from './${n}.js';`).join('\n');
  const list = numbers.map((n) => `  { name: '${n}', class: Migration${n} },`).join('\n');
  await writeFile(join(folder, 'index.ts'), `${imports}\n\nexport const migrations = [\n${list}\n];\n`);
  process.stdout.write(`${name}: wrote src/migrations/${number}.ts, ${statements.length} statements\n`);
}
