import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openHere, type Hub } from './setups.js';
import { questions } from './portfolio/questions.js';

describe('the page for people', () => {
  let hub: Hub;
  let page: string;

  beforeAll(async () => {
    hub = await openHere();
    page = hub.url.replace(/graphql$/, '');
  }, 120_000);

  afterAll(() => hub?.close());

  test('everything it loads comes from this server', async () => {
    const response = await fetch(page);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    const loaded = [...(await response.text()).matchAll(/(?:src|href)="([^"]+)"/g)]
      .map(([, address]) => address!)
      .filter((address) => !address.startsWith('data:'));
    expect(loaded).toEqual(['assets/graphiql.css', 'assets/page.css', 'assets/react.js', 'assets/react-dom.js', 'assets/graphiql.js', 'assets/page.js']);
    const answers = await Promise.all(loaded.map((address) => fetch(new URL(address, page))));
    expect(answers.map(({ status, headers }) => [status, headers.get('content-type')?.split(';')[0]])).toEqual(
      loaded.map((address) => [200, address.endsWith('.css') ? 'text/css' : 'text/javascript']),
    );
  });

  test('it offers the forty questions with the operations that the tests run', async () => {
    const offered: unknown = await (await fetch(new URL('/questions.json', page))).json();
    expect(offered).toEqual(questions().map(({ id, question, variables, operation }) => ({ id, question, variables, query: operation })));
  });
});
