import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openShared, type Hub } from './setups.js';

const TITLE = 'Overblik over tilslutnings- og databehandleraftaler (1 af 2)';

/** A citation names a document and one of its sections, which governance owns; facts of all subgraphs cite. */
describe('citations', () => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await openShared();
  });

  afterAll(() => hub?.close());

  test('the heading of a section comes with the fact that cites it, in one more statement of governance', async () => {
    const { data, errors, extensions } = await hub.request('{ agreement(id: "aula-dba") { sources { section { id title label } } } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      agreement: { sources: [{ section: { id: 'programleder-2025#aftaler-1', title: TITLE, label: TITLE } }] },
    });
    expect(extensions?.statements).toEqual({ agreements: 1, governance: 1 });
  });

  test('ids of documents and sections cost no fetch', async () => {
    const { data, extensions } = await hub.request('{ agreement(id: "aula-dba") { sources { document { id } section { id } } } }');
    expect(data).toEqual({ agreement: { sources: [{ document: { id: 'programleder-2025' }, section: { id: 'programleder-2025#aftaler-1' } }] } });
    expect(extensions?.statements).toEqual({ agreements: 1 });
  });

  test('nested facts cite what the record they stand in cites, unless they say otherwise', async () => {
    const { data } = await hub.request(
      '{ changeType(id: "lovvedligehold") { sources { section { id } } rights { sources { section { document { id } } } } } }',
    );
    const { sources, rights } = (data as { changeType: { sources: unknown[]; rights: { sources: unknown[] }[] } }).changeType;
    expect(sources).toContainEqual({ section: { id: 'governance-2013#s2-1' } });
    expect(rights.filter((right) => right.sources.length === 0)).toEqual([]);
    expect(rights.flatMap((right) => right.sources)).toContainEqual({ section: { document: { id: 'governance-2013' } } });
  });

  test.each([
    ['bemanding', { id: 'governance-fki#bemanding' }],
    ['governance-fki#bemanding', { id: 'governance-fki#bemanding' }],
    ['programleder-2025#aftaler-1', null],
    ['nope', null],
  ])('a document finds its section by %s', async (id, section) => {
    const { data } = await hub.request('query ($id: ID!) { document(id: "governance-fki") { section(id: $id) { id } } }', { id });
    expect(data).toEqual({ document: { section } });
  });
});
