import { BadInput } from '@portfolio/errors';
import { byValues, type Count, type Page, type Rows } from '@portfolio/loaders';
import { isInterface, typeOfId, type RecordDefinition, type Row } from '@portfolio/records';
import { Directive, Field, Int, ObjectType, Resolver } from 'type-graphql';
import { BatchField } from './batch-field.js';
import { useInstead } from './deprecation.js';
import { enumType } from './enums.js';
import { label, type KeyOfGroup } from './group-labels.js';
import type { DescribedGrouping, Grouping } from './groupings.js';
import { Node } from './node.js';
import { ownerOf } from './record-type.js';
import { stubOf } from './stub.js';

/** The most dimensions of one count, and the most groups that it gives. */
const MOST_DIMENSIONS = 2;
export const MOST_GROUPS = 500;

export const GroupOrder = enumType('GroupOrder', 'What groups can be ordered by; ties break on the values, unknown ones last.', {
  COUNT_DESC: ['The largest first.', 'Antal, faldende', 'Count, descending'],
  COUNT_ASC: ['The smallest first.', 'Antal, stigende', 'Count, ascending'],
  LABEL_ASC: ['By the labels, as Danes order texts.', 'Navn, stigende', 'Label, ascending'],
});

@ObjectType({ description: 'What the rows of a group have in common, in one dimension ("opdeling").' })
@Directive('@shareable')
export class GroupKey {
  @Field(() => String, { description: 'The dimension, as it was asked for.' })
  by!: string;

  @Field(() => String, { nullable: true, description: 'The value: an id, a value of an enum, a month such as "2025-11"; null for rows without one.' })
  value?: string | null;
}

@ObjectType({ description: 'How many rows of a list have the same values ("antal").' })
@Directive('@shareable')
export class GroupCount {
  @Field(() => [GroupKey], { description: 'The values, one for each dimension, in the order in which they were asked for.' })
  @Directive('@listSize(assumedSize: 2)')
  keys!: KeyOfGroup[];

  @Field(() => String, { nullable: true, description: 'The value of the first dimension.', deprecationReason: useInstead('keys { value }') })
  value?: string | null;

  @Field(() => Int, { description: 'How many rows have them.' })
  count!: number;
}

@Resolver(() => GroupKey)
export class GroupKeyFields {
  @BatchField(() => String, {
    needs: [],
    description: 'The value in Danish, for people: the label of an entity or of a value of an enum, the name of a month.',
  })
  async label(keys: KeyOfGroup[], _args: object, { rows }: { rows: Rows }) {
    await label(keys, rows);
    return keys.map((key) => key.label);
  }

  @BatchField(() => Node, { needs: [], nullable: true, description: 'What the rows are grouped by, where that is an entity.' })
  node(keys: KeyOfGroup[], _args: object, { rows }: { rows: Rows }) {
    return nodesOf(keys, rows);
  }
}

interface Group {
  keys: KeyOfGroup[];
  value: string | null;
  count: number;
}

export interface GroupsAsked {
  by: readonly string[];
  top?: number | null;
  orderBy: keyof typeof GroupOrder;
  /** Of states, on which day; default today. */
  asOf?: string | null;
}

/** The groups of each list: of one or two dimensions, ordered, the first of them. Throws BadInput. */
export async function groupsOf(
  pages: readonly Page[],
  groupings: Readonly<Record<string, DescribedGrouping>>,
  asked: GroupsAsked,
  { rows, today }: { rows: Rows; today: string },
): Promise<Group[][]> {
  checkAsked(asked);
  const dimensions = asked.by.map((name) => groupings[name]![0]);
  const counted = dimensions.map((grouping) => grouping.on?.(asked.asOf ?? today) ?? grouping);
  const groups = await Promise.all(pages.map(async (page) => (await page.groups(counted)).map((count) => groupOf(count, asked.by, dimensions))));
  if (asked.orderBy === 'LABEL_ASC')
    await label(
      groups.flat().flatMap(({ keys }) => keys),
      rows,
    );
  return groups.map((list) => ORDERS[asked.orderBy](list).slice(0, asked.top ?? MOST_GROUPS));
}

function checkAsked({ by, top }: GroupsAsked): void {
  if (by.length < 1 || by.length > MOST_DIMENSIONS) throw new BadInput(`expected "by" to name one or two dimensions, but got ${by.length}`);
  if (new Set(by).size < by.length) throw new BadInput(`expected "by" to name two dimensions, but got ${by[0]} twice`);
  if (top != null && (top < 1 || top > MOST_GROUPS)) throw new BadInput(`expected "top" from 1 to ${MOST_GROUPS}, but got ${top}`);
}

function groupOf({ values, count }: Count, by: readonly string[], dimensions: readonly Grouping[]): Group {
  const keys = dimensions.map((grouping, index) => ({ by: by[index]!, value: values[index]!, grouping }));
  return { keys, value: values[0]!, count };
}

/** Counts come with the largest first, ties by their values. */
const ORDERS: Readonly<Record<keyof typeof GroupOrder, (groups: Group[]) => Group[]>> = {
  COUNT_DESC: (groups) => groups,
  COUNT_ASC: (groups) => groups.toSorted((a, b) => a.count - b.count),
  LABEL_ASC: (groups) => groups.toSorted((a, b) => byLabels(a.keys, b.keys) || byValues(valuesOf(a), valuesOf(b))),
};

const danish = new Intl.Collator('da');
const valuesOf = ({ keys }: Group) => keys.map(({ value }) => value);

function byLabels(a: readonly KeyOfGroup[], b: readonly KeyOfGroup[]): number {
  for (const [index, key] of a.entries()) {
    const other = b[index]!;
    const order = Number(key.value === null) - Number(other.value === null) || danish.compare(key.label!, other.label!);
    if (order !== 0) return order;
  }
  return 0;
}

/** The entities of keys, of this subgraph all of a record in one statement; null for what is none. */
async function nodesOf(keys: readonly KeyOfGroup[], rows: Rows): Promise<(object | null)[]> {
  const found = new Map<KeyOfGroup, object | null>();
  const byOwner = Map.groupBy(keys, ({ value, grouping: { record, column } }) => (value === null ? undefined : ownerOf(record, column)));
  await Promise.all(
    [...byOwner].map(async ([owner, ofOwner]) => {
      if (!owner) for (const key of ofOwner) found.set(key, foreignNode(key));
      else {
        const nodes = await ownNodes(
          owner,
          ofOwner.map(({ value }) => value!),
          rows,
        );
        for (const key of ofOwner) found.set(key, nodes.get(key.value!) ?? null);
      }
    }),
  );
  return keys.map((key) => found.get(key)!);
}

function foreignNode({ value, grouping: { record, column } }: KeyOfGroup): object | null {
  const type = record.columns[column]?.refersTo;
  if (value === null || !type) return null;
  const named = isInterface(type) ? typeOfId(value) : type;
  return named ? stubOf(named, value) : null;
}

/** Equal keys have the same object, which is answered once. */
async function ownNodes(record: RecordDefinition, keys: readonly string[], rows: Rows): Promise<Map<string, object>> {
  const distinct = [...new Set(keys)];
  const found = await rows.byKey(record).many(distinct);
  return new Map(found.flatMap((row, index) => (row ? [[distinct[index]!, { ...row, __typename: typeOf(record, row) }] as const] : [])));
}

function typeOf({ name, types, typeOf: rule }: RecordDefinition, row: Row<RecordDefinition>): string {
  if (rule) return rule(row);
  return types.length > 1 ? String((row as Record<string, unknown>).kind) : name;
}
