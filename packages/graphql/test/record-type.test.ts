import { beforeAll, describe, expect, test } from '@jest/globals';
import * as r from '@portfolio/records';
import { printType, type GraphQLInputObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { buildSchema, Field, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import {
  completeFilters,
  completeOrders,
  condition,
  HasMany,
  recordInterface,
  recordList,
  recordType,
  registerEnums,
  RootById,
  RootMany,
  stub,
  TextFilter,
  type Declared,
} from '../src/index.js';

const Colour = r.defineEnum('Colour', 'What a thing looks like ("farve").', { RED: ['Red ("rød").', 'Rød'], BLUE: ['Blue ("blå").', 'Blå'] });

const PartRecord = r.defineRecord({
  name: 'Part',
  subgraph: 'test',
  columns: { id: r.nestedKey(), thing: r.parent(), weight: r.integer() },
  label: { from: ['weight'], text: ({ weight }) => `${weight} g` },
});

const ThingRecord = r.defineRecord({
  name: 'Thing',
  subgraph: 'test',
  files: ['things'],
  columns: {
    id: r.key(),
    name: r.text(),
    hidden: r.optionalText(),
    colour: r.choice(Colour),
    colours: r.choices(Colour),
    basis: r.optionalBasis(),
    isNew: r.flag(),
    count: r.optionalInteger(),
    since: r.optionalDay(),
    until: r.optionalLocalTime(),
    due: r.approximateDate(),
    tags: r.texts(),
    solution: r.optionalReference('Solution'),
    solutions: r.references('Solution'),
    size: r.optionalValue(z.strictObject({ width: z.int() })),
    sizes: r.valueList(z.strictObject({ width: z.int() })),
    parts: r.children(PartRecord),
    sources: r.citations(),
  },
});

const Solution = stub('Solution');

@ObjectType({ description: 'How large it is.' })
class Size {
  @Field(() => Number, { description: 'From side to side.' })
  width!: number;
}

const Thing = recordType(ThingRecord, {
  description: 'A thing.',
  fields: {
    id: 'Its id.',
    name: { description: 'Its name.', deprecationReason: 'Names go.' },
    colour: 'Its colour.',
    colours: 'Its other colours ("farver").',
    basis: 'How that is known.',
    isNew: 'Whether it is new.',
    count: { description: 'How many; every one that is shown has some.', nullable: false },
    since: 'Since when.',
    until: 'Until when.',
    due: 'When it is due ("forfald").',
    tags: 'Its tags.',
    solution: [() => Solution, 'Its solution.'],
    solutions: { type: () => Solution, description: 'Its solutions.', directives: ['@listSize(assumedSize: 3)'] },
    size: [() => Size, 'Its size.'],
    sizes: [() => Size, 'Its other sizes.'],
    parts: 'Its parts ("dele").',
    sources: 'Where it is stated.',
  },
});

const Part = recordType(PartRecord, { description: 'A part.', fields: { thing: 'What it is a part of.', weight: 'In grams.' } });

const Renamed = recordType(ThingRecord, {
  name: 'Renamed',
  description: 'A thing, by other names.',
  fields: {
    id: 'Its id.',
    title: { column: 'name', description: 'What it is called.' },
    name: { column: 'hidden', description: 'What its friends call it.' },
    shades: { column: 'colours', description: 'Its other colours.' },
    home: { column: 'solution', type: () => Solution, nullable: false, description: 'Where it lives.' },
    pieces: { column: 'parts', description: 'Its parts.' },
  },
  deprecated: { heading: 'title', colours: 'shades', solution: 'home' },
});

const Group = r.defineRecord({
  name: 'RecipientGroup',
  subgraph: 'test',
  columns: { id: r.key(), next: r.optionalReference('RecipientGroup'), others: r.references('RecipientGroup'), agreement: r.optionalReference('Agreement') },
  label: { from: ['id'], text: ({ id }) => id },
});
const RecipientGroup = recordType(Group, { description: 'A group.', fields: { id: 'Its id.', next: 'The next.', others: 'The others.' } });

const thingList = recordList(Thing, {
  filter: {
    description: 'Conditions on a thing.',
    fields: {
      name: 'What it is called.',
      anyColour: { column: 'colours', description: 'One of its other colours.' },
      shade: { column: 'colour', description: 'Its colour.', successor: 'colour' },
      named: condition(
        () => TextFilter,
        'What it is called.',
        ({ eq }: TextFilter, { today }) => ({ name: `${eq} ${today}` }),
      ),
    },
    deprecated: { oneSolution: 'solutions', named2: 'name' },
  },
  except: ['isNew'],
  orders: { ID: ['id', 'id'], DUE: ['dueTo', 'the latest day', 'Forfald'] },
  groups: { COLOUR: ['colour', 'colour', 'Farve'] },
});

const Shape = recordInterface(ThingRecord, { name: 'Shape', description: 'Anything with a shape.', fields: { id: 'Its id.' } });
const Ball = recordType(ThingRecord, { name: 'Ball', description: 'A round shape.', implements: Shape, fields: { name: 'Its name.' } });

@Resolver(() => Solution)
class SolutionFields {
  @HasMany(() => thingList, 'solutions', { description: 'The things of it, page by page.' })
  things: Declared;

  @HasMany(() => Part, 'thing', { description: 'Its parts.' })
  parts: Declared;
}

@Resolver(() => Thing)
class ThingFields {
  @RootById(() => Thing, { description: 'The thing of an id.' })
  thing: Declared;

  @RootMany(() => thingList, { description: 'All things.' })
  things: Declared;

  @RootMany(() => Ball, { description: 'All balls.' })
  balls: Declared;

  @RootMany(() => Renamed, { deprecated: 'former', description: 'All by other names.' })
  renamed: Declared;

  @RootMany(() => RecipientGroup, { description: 'All groups.' })
  groups: Declared;
}

describe('the types of a record', () => {
  let schema: GraphQLSchema;
  /** As the contract has it, without descriptions. */
  const linesOf = (name: string) =>
    printType(schema.getType(name)!)
      .replace(/""".*?"""/gs, '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);

  beforeAll(async () => {
    registerEnums();
    completeFilters('test', [ThingFields, SolutionFields]);
    completeOrders('test', [ThingFields, SolutionFields]);
    schema = await buildSchema({ resolvers: [ThingFields, SolutionFields, thingList.Fields], validate: false, skipCheck: true });
  });

  test('fields have the type and the nullability of their columns; a column that is not listed is not visible', () => {
    expect(linesOf('Thing')).toEqual([
      'type Thing implements Node & Labelled {',
      'id: ID!',
      'label: String!',
      'name: String! @deprecated(reason: "Names go.")',
      'colour: Colour!',
      'colours: [Colour!]!',
      'basis: Basis',
      'isNew: Boolean!',
      'count: Int!',
      'since: Date',
      'until: LocalTime',
      'due: ApproximateDate!',
      'tags: [String!]!',
      'solution: Solution',
      'solutions: [Solution!]!',
      'size: Size',
      'sizes: [Size!]!',
      'parts: [Part!]!',
      'sources: [Citation!]!',
      '}',
    ]);
  });

  test('a field of another name has the type of its column; a former name is the same, deprecated', () => {
    const deprecated = (successor: string) => `@deprecated(reason: "Use \`${successor}\`. Goes on 2027-07-01.")`;
    expect(linesOf('Renamed')).toEqual([
      'type Renamed implements Node & Labelled {',
      'id: ID!',
      'label: String!',
      'title: String!',
      'name: String',
      'shades: [Colour!]!',
      'home: Solution!',
      'pieces: [Part!]!',
      `heading: String! ${deprecated('title')}`,
      `colours: [Colour!]! ${deprecated('shades')}`,
      `solution: Solution! ${deprecated('home')}`,
      '}',
    ]);
    const { title, heading } = (schema.getType('Renamed') as GraphQLObjectType).getFields();
    expect([title!.description, heading!.description]).toEqual(['What it is called.', 'What it is called.']);
  });

  test('a reference within the subgraph has the type of that name, a nested row the type of the row it is nested in', () => {
    expect(linesOf('RecipientGroup')).toEqual([
      'type RecipientGroup implements Node & Labelled {',
      'id: ID!',
      'label: String!',
      'next: RecipientGroup',
      'others: [RecipientGroup!]!',
      '}',
    ]);
    expect(linesOf('Part')).toEqual(['type Part implements Node & Labelled {', 'id: ID!', 'label: String!', 'thing: Thing!', 'weight: Int!', '}']);
  });

  test("a reference to another subgraph's entity without a type is refused, by its name", async () => {
    const WithoutType = recordType(Group, { name: 'WithoutType', description: 'A group.', fields: { agreement: 'Its agreement.' } });
    @Resolver()
    class WithoutTypeFields {
      @RootMany(() => WithoutType, { description: 'All of them.' })
      withoutType: Declared;
    }
    const built = buildSchema({ resolvers: [WithoutTypeFields], validate: false, skipCheck: true });
    await expect(built).rejects.toThrow('expected RecipientGroup.agreement to have a type: its own, or the recordType of Agreement');
  });

  test('a filter asks of every field that clients see what its column can be asked; what they do not see, it does not ask', () => {
    expect(linesOf('ThingFilter')).toEqual([
      'input ThingFilter {',
      'and: [ThingFilter!]',
      'or: [ThingFilter!]',
      'not: ThingFilter',
      'id: IdFilter',
      'colour: ColourFilter',
      'colours: ColourFilter',
      'basis: BasisFilter',
      'count: IntFilter',
      'since: DateFilter',
      'due: ApproximateDateFilter',
      'solution: IdFilter',
      'solutions: IdFilter',
      'parts: PartListFilter',
      'name: TextFilter',
      'anyColour: ColourFilter',
      'shade: ColourFilter @deprecated(reason: "Use `colour`. Goes on 2027-07-01.")',
      'named: TextFilter',
      'oneSolution: IdFilter @deprecated(reason: "Use `solutions`. Goes on 2027-07-01.")',
      'named2: TextFilter @deprecated(reason: "Use `name`. Goes on 2027-07-01.")',
      '}',
    ]);
  });

  test('a filter asks of rows of the same subgraph what they can be asked', () => {
    expect(linesOf('PartListFilter')).toEqual([
      'input PartListFilter {',
      'eq: ID',
      'in: [ID!]',
      'exists: Boolean',
      'some: PartFilter',
      'none: PartFilter',
      'every: PartFilter',
      '}',
    ]);
    expect(linesOf('PartFilter')).toEqual([
      'input PartFilter {',
      'and: [PartFilter!]',
      'or: [PartFilter!]',
      'not: PartFilter',
      'id: IdFilter',
      'thing: ThingLinkFilter',
      'weight: IntFilter',
      '}',
    ]);
    expect(linesOf('ThingLinkFilter')).toEqual(['input ThingLinkFilter {', 'eq: ID', 'in: [ID!]', 'exists: Boolean', 'is: ThingFilter', '}']);
  });

  test("a field's filter is described by the first clause of its description, or by its own words", () => {
    const described = (name: string) => (schema.getType('ThingFilter') as GraphQLInputObjectType).getFields()[name]!.description;
    expect([described('count'), described('name'), described('and'), described('oneSolution')]).toEqual([
      'How many.',
      'What it is called.',
      'All of these hold.',
      'The old name.',
    ]);
  });

  test('a list is counted by keys, closed sets and dates, and ordered by counts, too; not by what is left out', () => {
    const values = (name: string) => linesOf(name).slice(1, -1);
    expect(values('ThingGrouping')).toEqual(['COLOUR', 'COLOURS', 'BASIS', 'DUE_STATUS', 'DUE_MONTH', 'SOLUTION', 'SOLUTIONS']);
    expect(values('ThingOrder')).toEqual(['ID', 'DUE', 'SOLUTIONS_COUNT', 'PARTS_COUNT'].flatMap((name) => [`${name}_ASC`, `${name}_DESC`]));
  });

  test('a type of several has the fields of its interface and its own, under its own name', () => {
    expect(linesOf('Ball')).toEqual(['type Ball implements Node & Labelled & Shape {', 'id: ID!', 'label: String!', 'name: String!', '}']);
    expect([Ball.record.name, Ball.record.entity, Thing.record.name]).toEqual(['Ball', ThingRecord.entity, 'Thing']);
  });

  test('an entity has its key, a field the directives given', () => {
    const { astNode } = schema.getType('Thing')!;
    expect(astNode!.directives!.map(({ name, arguments: [fields] = [] }) => [name.value, (fields!.value as { value: string }).value])).toEqual([['key', 'id']]);
    const { solutions } = (
      schema.getType('Thing') as unknown as { getFields(): Record<string, { astNode: { directives: { name: { value: string } }[] } }> }
    ).getFields();
    expect(solutions!.astNode.directives.map(({ name }) => name.value)).toEqual(['listSize']);
  });

  test('roots and relations have the arguments of what they give', () => {
    expect(linesOf('Query')).toEqual([
      'type Query {',
      'thing(',
      'id: ID!',
      '): Thing',
      'things(',
      'filter: ThingFilter',
      'orderBy: [ThingOrder!]',
      'first: Int = 50',
      'after: String',
      'last: Int',
      'before: String',
      '): ThingConnection!',
      'balls: [Ball!]!',
      'renamed: [Renamed!]!',
      'former: [Renamed!]! @deprecated(reason: "Use `renamed`. Goes on 2027-07-01.")',
      'groups: [RecipientGroup!]!',
      '}',
    ]);
    expect(linesOf('Solution')).toContain('parts: [Part!]!');
  });

  test('an enum has the words it was declared with', () => {
    expect(printType(schema.getType('Colour')!)).toBe(
      '"""What a thing looks like ("farve")."""\nenum Colour {\n  """Red ("rød")."""\n  RED\n\n  """Blue ("blå")."""\n  BLUE\n}',
    );
  });
});
