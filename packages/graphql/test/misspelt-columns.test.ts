import { describe, expect, test } from '@jest/globals';
import * as r from '@portfolio/records';
import { z } from 'zod';
import type { Rows } from '@portfolio/loaders';
import { BatchField, columnsOf, completeFilters, HasMany, recordList, recordType, RootMany } from '../src/index.js';

const Colour = r.defineEnum('PartColour', 'What a part looks like ("farve").', { RED: ['Red ("rød").', 'Rød'] });
const columns = {
  id: r.nestedKey(),
  thing: r.parent(),
  weight: r.integer(),
  colour: r.choice(Colour),
  due: r.approximateDate(),
  box: r.optionalValue(z.unknown()),
};
const PartRecord = r.defineRecord({ name: 'Part', subgraph: 'test', columns, label: { from: ['weight'], text: ({ weight }) => `${weight} g` } });
const Part = recordType(PartRecord, { description: 'A part.', fields: { weight: 'In grams.' } });

/** The type-checker reads this file: each line that is expected not to compile fails the check of types once it does. */
describe('a misspelt column does not compile', () => {
  test('among the fields of a type', () => {
    const misspelt = () =>
      // @ts-expect-error -- "weigth" is no column
      recordType(PartRecord, { description: 'A part.', fields: { weigth: 'In grams.' } });
    expect(misspelt).toThrow('expected a field of Part to be a column, but got "weigth"');
    const renamed = () =>
      // @ts-expect-error -- "weigth" is no column
      recordType(PartRecord, { name: 'RenamedPart', description: 'A part.', fields: { grams: { column: 'weigth', description: 'In grams.' } } });
    expect(renamed).toThrow('expected a field of Part to be a column, but got "weigth"');
    const fields = { grams: { column: 'weight', description: 'In grams.' } } as const;
    // @ts-expect-error -- "gram" is no field
    const former = () => recordType(PartRecord, { name: 'FormerPart', description: 'A part.', fields, deprecated: { weight: 'gram' } });
    expect(former).toThrow('expected a former name of FormerPart to be that of a field, but got "gram"');
    // @ts-expect-error -- a value with parts, without their type
    recordType(PartRecord, { name: 'RenamedWithoutType', description: 'A part.', fields: { wrapping: { column: 'box', description: 'What it comes in.' } } });
    // @ts-expect-error -- a value with parts, without their type
    recordType(PartRecord, { name: 'PartWithoutType', description: 'A part.', fields: { box: 'What it comes in.' } });
  });

  test('in a filter, an order or a group', () => {
    const list = (name: string) => ({ ...Part, record: { ...PartRecord, name } }) as typeof Part;
    const none = { orders: {}, groups: {} };
    const message = 'to be a column that can be asked about, or to have a condition of its own';
    // @ts-expect-error -- "weigth" is no column
    recordList(list('A'), { filter: { description: 'A.', fields: { weigth: 'In grams.' } }, ...none });
    expect(() => completeFilters('test', [])).toThrow(`filter field A.weigth ${message}`);
    recordList(list('B'), { filter: { description: 'B.', fields: { box: 'What it comes in.' } }, ...none });
    expect(() => completeFilters('test', [])).toThrow(`filter field B.box ${message}`);
    // @ts-expect-error -- "weigth" is no column
    recordList(list('E'), { except: ['weigth'], ...none });
    recordList(list('F'), { filter: { deprecated: { grams: 'weigth' } }, ...none });
    expect(() => completeFilters('test', [])).toThrow('expected F.weigth, which the filter field "grams" was, to be a column that can be asked about');
    const filter = { description: 'C.', fields: { id: 'Its id.' } };
    // @ts-expect-error -- "dueBy" is no column
    recordList(list('C'), { filter, orders: { DUE: ['dueBy', 'the latest day', 'Forfald'] }, groups: {} });
    // @ts-expect-error -- "hue" is no column
    recordList(list('D'), { filter, orders: { DUE: ['dueTo', 'the latest day', 'Forfald'] }, groups: { HUE: ['hue', 'colour', 'Farve'] } });
  });

  test('in a relation or a condition, nor a value that no row has', () => {
    const description = 'Its parts.';
    HasMany(() => Part, 'thing', { description, where: { $or: [{ colour: 'RED' }, { dueTo: { $lt: '2025-11-21' } }] } });
    // @ts-expect-error -- "things" is no column
    HasMany(() => Part, 'things', { description });
    // @ts-expect-error -- "heavy" is no column
    HasMany(() => Part, 'thing', { description, where: { heavy: true } });
    // @ts-expect-error -- no part is green
    RootMany(() => Part, { description, where: { $and: [{ colour: 'GREEN' }] } });
    // @ts-expect-error -- "dueBy" is no column
    RootMany(() => Part, { description, orderBy: [['dueBy', 'asc']] });
    // @ts-expect-error -- "hue" is no column
    expect(columnsOf(PartRecord, 'weight', 'hue').columns).toEqual(['weight', 'hue']);
    const find = (rows: Rows) =>
      // @ts-expect-error -- "hue" is no column
      rows.find(PartRecord, { where: { hue: 'RED' } });
    expect(find).toBeInstanceOf(Function);
  });

  test('among what a batch needs of its parents', () => {
    class Fields {
      @BatchField(() => Number, { needs: ['weight'], description: 'In kilograms.' })
      kilograms(parts: r.Row<typeof PartRecord>[]) {
        return parts.map(({ weight }) => weight / 1_000);
      }

      // @ts-expect-error -- "weigth" is no column
      @BatchField(() => Number, { needs: ['weigth'], description: 'In tons.' })
      tons(parts: r.Row<typeof PartRecord>[]) {
        return parts.map(({ weight }) => weight / 1_000_000);
      }
    }
    expect(new Fields().kilograms([{ weight: 500 }] as never)).toEqual([0.5]);
  });
});
