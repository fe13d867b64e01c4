/** `npm run migration -- <subgraph>`: writes the migration that takes its tables to what its records now declare. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase } from '@portfolio/database';

const VALUES = { text: "''", boolean: 'false', int: '0', jsonb: "'[]'", 'text[]': "'{}'" };

const root = join(import.meta.dirname, '..');
const name = process.argv[2];
if (!name) throw new Error('expected the name of a subgraph: npm run migration -- <subgraph>');
const { [name]: definition } = await import(join(root, 'subgraphs', name, 'dist', 'index.js'));

const database = await openDatabase({});
const entities = [definition.load, ...definition.records].map(({ entity }) => entity);
await database.migrate({ schema: name, migrations: await definition.migrations() });
const orm = await database.openOrm({ schema: name, entities });
const sql = await orm.schema.getUpdateSchemaSQL({ dropTables: false });
const statements = sql
  .split(';\n')
  .map((statement) => statement.trim().replace(/;$/, ''))
  .filter((statement) => statement && !statement.startsWith('set names'))
  .flatMap(onFilledTable);
await orm.close();
await database.close();

if (statements.length === 0) process.stdout.write(`${name}: the migrations and the records agree\n`);
else await write(join(root, 'subgraphs', name, 'src', 'migrations'));

/** A column that must have a value is added with one for the rows there are, which are written anew from the data files; it has no default afterwards. */
function onFilledTable(statement) {
  const added = [...statement.matchAll(/\badd "(\w+)" (text\[\]|\w+)(?: collate "C")? not null/g)];
  if (added.length === 0) return [statement];
  const [table] = /^alter table \S+/.exec(statement);
  const filled = added.reduce((sql, [add, , type]) => sql.replace(add, `${add} default ${VALUES[type]}`), statement);
  return [filled, `${table} ${added.map(([, column]) => `alter column "${column}" drop default`).join(', ')}`];
}

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
