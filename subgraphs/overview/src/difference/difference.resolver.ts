import { BadInput } from '@portfolio/errors';
import { BatchField, DateScalar, Node, RootById, RootField, type Declared } from '@portfolio/graphql';
import type { Where } from '@portfolio/loaders';
import type { Context } from '@portfolio/subgraph';
import { ArgsType, Field, Resolver } from 'type-graphql';
import { nodeOf } from '../cited-fact/node.stub.js';
import { ObligationRecord } from '../obligation/obligation.entity.js';
import { Obligation } from '../obligation/obligation.type.js';
import type { DifferenceRecord } from './difference.entity.js';
import { type DifferenceRow } from './difference.entity.js';
import { differenceList } from './difference.list.js';
import { Difference } from './difference.type.js';

@ArgsType()
class CompareArgs extends differenceList.Args {
  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The second day, not before the first.' })
  to!: string;
}

/** In its earlier state on the first day, in its later one on the second. */
function differsBetween(from: string, to: string): Where<typeof DifferenceRecord> {
  return { beforeFrom: { $lte: from }, beforeTo: { $gte: from }, afterFrom: { $lte: to }, afterTo: { $gte: to } };
}

@Resolver(() => Difference)
export class DifferenceFields {
  @RootById(() => Difference, { description: 'Two states of one thing, by its id; null where there is none.' })
  difference: Declared;

  @RootField(() => differenceList.Connection, {
    args: () => CompareArgs,
    description:
      'What differs between two days: states of agreements, tasks and of what municipalities are to do, how many have signed, deadlines and terms that have passed, meetings, milestones ("ændringer").',
  })
  compare({ from, to, ...args }: CompareArgs, context: Context) {
    if (from > to) throw new BadInput(`expected "from" to be no later than "to", but got from: "${from}", to: "${to}"; write the earlier day first`);
    return differenceList.page(args, context, differsBetween(from, to));
  }

  @BatchField(() => Obligation, { needs: ['obligation'], nullable: true, description: 'What the municipality is to do, where it is about that.' })
  async obligation(differences: DifferenceRow[], _args: object, { rows }: Context) {
    const byId = new Map<string, object | null>();
    const ids = [...new Set(differences.flatMap(({ obligation }) => obligation ?? []))];
    const found = await rows.byKey(ObligationRecord).many(ids);
    ids.forEach((id, index) => byId.set(id, found[index] ?? null));
    return differences.map(({ obligation }) => (obligation === null ? null : byId.get(obligation)));
  }

  @BatchField(() => Node, { needs: ['node', 'type'], nullable: true, description: 'The row that differs.' })
  node(differences: DifferenceRow[]) {
    return differences.map(({ node, type }) => nodeOf(type, node));
  }
}
