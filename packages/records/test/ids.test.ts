import { describe, expect, test } from '@jest/globals';
import * as r from '../src/index.js';

const part = (key: r.Column<string, 'key'>) =>
  r.defineRecord({ name: 'LifecycleFact', subgraph: 'test', columns: { id: key, thing: r.parent(), kind: r.text(), target: r.text() } });

const idsOf = (key: r.Column<string, 'key'>, rows: readonly Record<string, string>[]) => {
  const taken = new Set<string>();
  return rows.map((row) => r.madeId(part(key), row, 'aula', taken));
};

const ROWS = ['IN_FORCE', 'TENDER', 'IN_FORCE'].map((kind) => ({ kind, target: 'sapa' }));

describe('the ids of records', () => {
  test.each([
    ['the values that tell it from others, counted where several are alike', r.nestedKey(['kind']), ['in-force', 'tender', 'in-force/2']],
    ['several values', r.nestedKey(['kind', 'target']), ['in-force/sapa', 'tender/sapa', 'in-force/sapa/2']],
    ['its place, where no values tell it apart', r.nestedKey(), ['1', '2', '3']],
  ])('a nested row without one gets %s', (_which, key, ends) => {
    expect(idsOf(key, ROWS)).toEqual(ends.map((end) => `aula/lifecycle-fact/${end}`));
  });

  test('an inserted sibling of another kind changes no id that values make', () => {
    const inserted = [{ kind: 'OPENED', target: 'sapa' }, ...ROWS];
    expect(idsOf(r.nestedKey(['kind']), inserted).slice(1)).toEqual(idsOf(r.nestedKey(['kind']), ROWS));
  });

  test('a row that is one to one with another, and a section, are named by what they stand under', () => {
    expect(idsOf(r.keyUnder('target'), ROWS.slice(0, 1))).toEqual(['sapa/lifecycle-fact']);
    expect(idsOf(r.nestedKey(['target'], '#'), ROWS.slice(0, 1))).toEqual(['aula#sapa']);
  });

  test('a key of columns that are not there is refused', () => {
    expect(() => part(r.nestedKey(['weight']))).toThrow('expected the key of LifecycleFact to be made of its columns, but got "weight"');
  });

  test('an id tells its type, a part of a type its interface', () => {
    const ids = [
      'aula',
      '751',
      'region-midtjylland',
      'midtjylland',
      'aula-dba/751',
      'governance-fki#bemanding',
      'sapa/governance-assignment',
      'CO_AUTHOR',
      'nope',
    ];
    expect(ids.map((id) => r.typeOfId(id))).toEqual([
      'Solution',
      'Municipality',
      'Region',
      'KkrGeography',
      'Signature',
      'DocumentSection',
      'GovernanceAssignment',
      'MunicipalityRoleGroup',
      undefined,
    ]);
    const [task] = r.keysOf('KlikTask');
    expect([r.typeOfId(task!), r.isKeyOf('Task', task!), r.isKeyOf('KlikTask', task!), r.isKeyOf('FollowUp', task!)]).toEqual(['KlikTask', true, true, false]);
  });

  test('each id belongs to one record of one type', () => {
    const ids = Object.values(r.PORTFOLIO_KEYS).flat();
    expect(ids.length).toBeGreaterThan(1000);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('a former id leads to the record that had it, within its type alone', () => {
    expect(r.currentId('Region', 'midtjylland')).toBe('region-midtjylland');
    expect(r.currentId('KkrGeography', 'midtjylland')).toBe('midtjylland');
    expect(r.currentId('Solution', 'fki')).toBe('fki');
    for (const [type, former, id] of r.formerIds()) expect([r.typeOfId(id), r.isKeyOf(type, former)]).toEqual([type, false]);
  });
});
