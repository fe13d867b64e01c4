import { expect, test } from '@jest/globals';
import { questions } from './questions.js';
import { untold } from './selection.js';
import { readFileSync } from 'node:fs';
import { apiSchema } from '@portfolio/gateway';

const portfolio = apiSchema(readFileSync(new URL('../../gateway/supergraph.graphql', import.meta.url), 'utf8'));

test('what an operation names without its label, or tells without how it is known, is found wherever it stands', () => {
  const faults = untold(
    portfolio,
    `{ agreements { nodes { id ...Due solutions { label owner { id label } governance { basis sources { document { id label } } steeringBody { id label } } } } } }
     fragment Due on Agreement { label deadline { to } solutions { kind } }`,
  );
  expect(faults).toEqual([
    'query.agreements.nodes: no sources',
    'query.agreements.nodes: no solutionsBasis',
    'query.agreements.nodes.solutions: no id',
    'query.agreements.nodes.solutions: no sources',
    'query.agreements.nodes.solutions: no ownerBasis',
    'query.agreements.nodes.solutions.governance: no label',
    'query.agreements.nodes.solutions.governance: no id',
  ]);
  expect(untold(portfolio, '{ agreements { totalCount nodes { id label tasks { totalCount } } } }')).toEqual([]);
});

test('each question asks for the label of whatever it names, and for how each fact is known', () => {
  const faults = questions().flatMap(({ id, operation }) => untold(portfolio, operation).map((fault) => `${id} ${fault}`));
  expect(faults).toEqual([]);
});
