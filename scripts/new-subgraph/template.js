/**
 * The files of a new subgraph: one record, in each role of a file that a feature has, and what a solution's own part adds to `Solution`.
 * @param {{ name: string, title: string, text: string, citation: string, dependencies: Record<string, string> }} solution its id, its name, what a source
 *   says of it and the citation (both as YAML), and the versions of packages from elsewhere
 * @returns {Record<string, string>} contents by path
 */
export function subgraphFiles(solution) {
  const { name } = solution;
  return {
    'package.json': manifest(solution),
    'README.md': readme(solution),
    'data/notes.yaml': `- id: ${name}-note-1\n  solution: ${name}\n  kind: REMARK\n  text: ${solution.text}\n  sources:\n    - ${solution.citation}\n`,
    'src/index.ts': `export { ${name} } from './subgraph.js';\n`,
    'src/server.ts': `import { runSubgraph } from '@portfolio/subgraph';\nimport { ${name} } from './subgraph.js';\n\nawait runSubgraph(${name});\n`,
    'src/stubs.ts': `import { stub } from '@portfolio/graphql';\n\nexport const Solution = stub('Solution');\n`,
    'src/subgraph.ts': definition(name),
    'src/migrations/index.ts': 'export const migrations: { name: string; class: unknown }[] = [];\n',
    'src/note/note.enums.ts': enums(name),
    'src/note/note.entity.ts': entity(name),
    'src/note/note.type.ts': type(solution),
    'src/note/note.list.ts': list(name),
    'src/note/note.resolver.ts': resolver(solution),
    'src/solution/solution.resolver.ts': solutionResolver(solution),
    [`test/${name}.test.ts`]: test(solution),
  };
}

const Type = (name) => `${name[0].toUpperCase()}${name.slice(1)}Note`;

const sectionIdOf = (citation) => /document: ([^ ,}]+), section: ([^ ,}]+)/.exec(citation).slice(1).join('#');

function manifest({ name, title, dependencies }) {
  const content = {
    name: `@portfolio/${name}`,
    version: '0.0.0',
    private: true,
    description: `${title}'s own: notes on it`,
    type: 'module',
    exports: { '.': './dist/index.js' },
    scripts: { serve: `node ../../dist/${name}.js` },
    dependencies,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function readme({ name, title }) {
  const answer = { [`${name}Note`]: { kind: 'REMARK', solution: { id: name } } };
  return `# ${name}

What ${title} brings to the graph by itself: notes on it, each with its citation.

<!-- written by npm run schema -->
<!-- to here -->

## Rules

None: it holds facts only.

## Example

\`\`\`graphql
{
  ${name}Note(id: "${name}-note-1") {
    kind
    solution {
      id
    }
  }
}
\`\`\`

\`\`\`json
${JSON.stringify(answer, null, 2)}
\`\`\`
`;
}

function enums(name) {
  return `import { defineEnum } from '@portfolio/records';

export const ${Type(name)}Kind = defineEnum('${Type(name)}Kind', 'What a note is.', {
  REMARK: ['Something worth knowing.', 'Bemærkning'],
  OPEN_QUESTION: ['Something that no source answers yet.', 'Åbent spørgsmål'],
});
`;
}

function entity(name) {
  return `import * as r from '@portfolio/records';
import { ${Type(name)}Kind } from './note.enums.js';

export const ${Type(name)}Record = r.defineRecord({
  name: '${Type(name)}',
  subgraph: '${name}',
  files: ['notes'],
  columns: { id: r.key(), solution: r.reference('Solution'), kind: r.choice(${Type(name)}Kind), text: r.text(), sources: r.citations() },
  label: { from: ['text'], text: ({ text }) => text },
  indexes: ['solution'],
});
`;
}

function type({ name, title }) {
  return `import { recordType } from '@portfolio/graphql';
import { Solution } from '../stubs.js';
import { ${Type(name)}Record } from './note.entity.js';

export const ${Type(name)} = recordType(${Type(name)}Record, {
  description: ${JSON.stringify(`A note on ${title} ("notat om ${title}").`)},
  fields: {
    id: 'Its stable id, a slug.',
    solution: [() => Solution, 'The solution.'],
    kind: 'What it is.',
    text: 'What it says.',
    sources: 'Where it is stated.',
  },
});
`;
}

function list(name) {
  return `import { recordList } from '@portfolio/graphql';
import { ${Type(name)} } from './note.type.js';

export const ${name}NoteList = recordList(${Type(name)}, {
  filter: { description: 'Conditions on a note; all given ones must hold.' },
  orders: { ID: ['id', 'id'] },
  groups: { KIND: ['kind', 'kind'] },
});
`;
}

function resolver({ name, title }) {
  return `import { RootById, RootMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { ${name}NoteList } from './note.list.js';
import { ${Type(name)} } from './note.type.js';

@Resolver(() => ${Type(name)})
export class ${Type(name)}Fields {
  @RootById(() => ${Type(name)}, { description: 'The note of an id; null where there is none.' })
  ${name}Note: Declared;

  @RootMany(() => ${name}NoteList, { description: ${JSON.stringify(`All notes on ${title}.`)} })
  ${name}Notes: Declared;
}
`;
}

function solutionResolver({ name, title }) {
  return `import { HasMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { ${name}NoteList } from '../note/note.list.js';
import { Solution } from '../stubs.js';

@Resolver(() => Solution)
export class SolutionFields {
  @HasMany(() => ${name}NoteList, 'solution', { description: ${JSON.stringify(`The notes on it; only ${title} has some.`)} })
  ${name}Notes: Declared;
}
`;
}

function definition(name) {
  return `import { defineSubgraph } from '@portfolio/subgraph';
import { ${Type(name)}Record } from './note/note.entity.js';
import { ${name}NoteList } from './note/note.list.js';
import { ${Type(name)}Fields } from './note/note.resolver.js';
import { SolutionFields } from './solution/solution.resolver.js';

export const ${name} = defineSubgraph({
  name: '${name}',
  dataFolder: new URL('../data/', import.meta.url),
  migrations: async () => (await import('./migrations/index.js')).migrations,
  records: [${Type(name)}Record],
  resolvers: [${Type(name)}Fields, ${name}NoteList.Fields, SolutionFields],
});
`;
}

function test({ name, citation }) {
  return `import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestSubgraph, type TestSubgraph } from '@portfolio/testkit';
import { ${name} } from '../src/index.js';

describe('the ${name} subgraph', () => {
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    subgraph = await openTestSubgraph(${name});
  });

  afterAll(() => subgraph?.close());

  test('a note is read with its citation, in one statement', async () => {
    const { data, statements } = await subgraph.query('{ ${name}Note(id: "${name}-note-1") { kind solution { id } sources { section { id } } } }');
    expect(data).toEqual({ ${name}Note: { kind: 'REMARK', solution: { id: '${name}' }, sources: [{ section: { id: '${sectionIdOf(citation)}' } }] } });
    expect(statements).toBe(1);
  });

  test('a solution leads to the notes on it', async () => {
    const representations = ['${name}', 'no-such-solution'].map((id) => ({ __typename: 'Solution', id }));
    const { data } = await subgraph.query(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Solution { ${name}Notes { nodes { id } } } } }',
      { representations },
    );
    expect(data).toEqual({ _entities: [{ ${name}Notes: { nodes: [{ id: '${name}-note-1' }] } }, { ${name}Notes: { nodes: [] } }] });
  });

  test.each([
    ['{ kind: { eq: REMARK } }', 1],
    ['{ kind: { eq: OPEN_QUESTION } }', 0],
  ])('%s is met by %i notes', async (filter, count) => {
    const { data } = await subgraph.query(\`{ ${name}Notes(filter: \${filter}) { totalCount } }\`);
    expect(data).toEqual({ ${name}Notes: { totalCount: count } });
  });
});
`;
}
