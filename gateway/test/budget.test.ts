import { afterEach, describe, expect, test } from '@jest/globals';
import { defaultLimits } from '@portfolio/config';
import { pino } from 'pino';
import { openShop, request, type Shop, type ShopAnswer } from './shop.js';

const codes = ({ errors = [] }: ShopAnswer) => errors.map(({ path, extensions: { code } }) => [path, code]);

/** Each is asked twice: the first time Apollo Server answers, the second time the operation is known. */
describe.each(['first', 'known'])('a request past its budget (%s request)', (which) => {
  let shop: Shop | undefined;

  afterEach(() => shop?.gateway.close());

  async function send(query: string): Promise<ShopAnswer> {
    if (which === 'known') await request(shop!, query);
    return request(shop!, query);
  }

  test('is told that its answer is too long, and gets none of it', async () => {
    shop = await openShop({ limits: { ...defaultLimits(), answerBytes: 2_000 } });
    const { data } = await send('{ products(first: 50) { name } }');
    expect(JSON.stringify(data).length).toBeGreaterThan(1_000);
    const many = Array.from({ length: 20 }, (_, index) => `p${index}: name`).join(' ');
    const answer = await send(`{ products(first: 50) { ${many} } }`);
    expect(answer).toEqual({
      data: null,
      errors: [
        {
          message: 'expected an answer of at most 2,000 bytes, but it came to more; ask for fewer rows or fewer fields, or split the query',
          extensions: { code: 'ANSWER_LIMIT_EXCEEDED', id: expect.any(String), type: 'ERROR', classification: 'ExecutionAborted' },
        },
      ],
    });
  });

  test('asks no subgraph any further', async () => {
    shop = await openShop({ limits: { ...defaultLimits(), work: 400 } });
    const few = await send('{ products(first: 100) { left postage } }');
    expect([codes(few), (few.data!.products as unknown[]).length]).toEqual([[], 100]);
    shop.requests = {};
    const answer = await send('{ products(first: 350) { left postage } }');
    expect([answer.data, codes(answer)]).toEqual([null, [[undefined, 'WORK_LIMIT_EXCEEDED']]]);
    expect([shop.requests.stock, shop.requests.post]).toEqual([undefined, undefined]);
  });

  test('is one that an operator allows', async () => {
    shop = await openShop({ limits: { ...defaultLimits(), answerBytes: 20_000_000, work: 1_000_000, cost: 1_000_000 } });
    const answer = await send('{ products(first: 50000) { name } }');
    expect([codes(answer), (answer.data!.products as unknown[]).length]).toEqual([[], 50_000]);
  });
});

describe('the errors of one request', () => {
  test.each(['first', 'known'])('are bounded in the answer and in the log, and say how many are left out (%s request)', async (which) => {
    const lines: string[] = [];
    const shop = await openShop({ logger: pino({ level: 'error' }, { write: (line: string) => void lines.push(line) }) });
    if (which === 'known') await request(shop, '{ products(first: 300) { faulty } }');
    lines.length = 0;
    const { data, errors } = await request(shop, '{ products(first: 300) { faulty } }');
    expect(data!.products).toEqual(Array.from({ length: 300 }, () => ({ faulty: null })));
    expect(errors).toHaveLength(101);
    expect(errors![99]).toMatchObject({ path: ['products', 99, 'faulty'], extensions: { code: 'INTERNAL_SERVER_ERROR', subgraph: 'stock' } });
    expect(errors![100]).toMatchObject({ message: '200 more errors of this answer are left out', extensions: { code: 'ERRORS_LEFT_OUT' } });
    expect(lines).toHaveLength(1);
    await shop.gateway.close();
  });
});
