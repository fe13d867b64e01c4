import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setups, type Hub } from '../setups.js';
import { questions } from './questions.js';
import { answersTable, type Answered } from './table.js';

const answered: Answered[] = [];

afterAll(() => {
  process.stdout.write(answersTable(answered));
});

describe.each(setups())('the portfolio questions, $name', ({ name, open }) => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await open();
  });

  afterAll(() => hub?.close());

  test.each(questions())('$id: $question.en', async ({ id, operation, variables, expected, statements, shape }) => {
    const { data, errors, extensions } = await hub.request(operation, variables);
    const row: Answered = { id, setup: name, statements: extensions?.statements ?? {}, equal: false };
    answered.push(row);
    expect(errors).toBeUndefined();
    expect(await hub.request(operation, variables)).toEqual({ status: 200, data, extensions });
    expect(shape(data, variables)).toEqual(expected);
    row.equal = true;
    expect(row.statements).toEqual(statements);
  });
});
