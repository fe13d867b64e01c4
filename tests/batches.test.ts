import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defaultLimits } from '@portfolio/config';
import { openHere } from './gateways.js';
import type { Hub } from './setups.js';

/** Relations of every kind, over five subgraphs. */
const WIDE = `query ($first: Int!) {
  municipalities(first: $first) {
    nodes {
      name kkr { name openSeats { role } } region { coverage(agreement: "k-aftale-datastandard") { signed } }
      signatures(first: 3) { totalCount nodes { status agreement { recipientGroups { name } solutions { name governance { steeringBody { name deadlines { what } } } } } } }
      tasks(filter: { state: { eq: OPEN, asOf: "2025-11-21" } }) { nodes { title solutions { name owner { name } vendors { organisation { name } } } } }
      playbookActivities { nodes { number theme { title } relatedActivities { activity { title } } } }
    }
  }
}`;

describe('the number of SQL statements', () => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await openHere(undefined, { limits: { ...defaultLimits(), cost: 2_000_000 } });
  });

  afterAll(() => hub?.close());

  test('does not grow with the number of rows', async () => {
    const [few, many] = [await hub.request(WIDE, { first: 3 }), await hub.request(WIDE, { first: 98 })];
    const count = ({ data }: typeof few) => (data as { municipalities: { nodes: unknown[] } }).municipalities.nodes.length;
    expect([few.errors, many.errors]).toEqual([undefined, undefined]);
    expect([count(few), count(many)]).toEqual([3, 98]);
    expect(few.extensions?.statements).toEqual({ municipalities: 4, agreements: 5, klik: 5, solutions: 3, governance: 6 });
    expect(many.extensions?.statements).toEqual(few.extensions?.statements);
  });
});
