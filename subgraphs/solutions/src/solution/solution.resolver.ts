import { BatchField, columnsOf, HasMany, IdFilter, onScalar, RootById, RootMany, rowsFilter, useInstead, type Declared } from '@portfolio/graphql';
import { meets } from '@portfolio/loaders';
import type { Context } from '@portfolio/subgraph';
import { ArgsType, Field, Resolver } from 'type-graphql';
import { contractList } from '../contract/contract.list.js';
import { LifecycleFactRecord } from '../lifecycle/lifecycle-fact.entity.js';
import { LifecycleKind } from '../lifecycle/lifecycle-fact.enums.js';
import { LifecycleFact } from '../lifecycle/lifecycle-fact.type.js';
import { OUTSIDE_KOMBIT } from '../rules/outside-kombit.js';
import { SolutionVendorRecord } from '../solution-vendor/solution-vendor.entity.js';
import { SolutionVendor } from '../solution-vendor/solution-vendor.type.js';
import { SolutionRecord, type SolutionRow } from './solution.entity.js';
import { solutionList } from './solution.list.js';
import { Solution } from './solution.type.js';

const vendorFilter = rowsFilter(SolutionVendor, { description: 'Conditions on a vendor of a solution; all given ones must hold.' });
const factFilter = rowsFilter(LifecycleFact, { description: 'Conditions on a fact of the life of a solution; all given ones must hold.' });

@ArgsType()
class VendorArgs extends vendorFilter.Args {
  @Field(() => IdFilter, { nullable: true, description: 'Only these organisations.', deprecationReason: useInstead('filter: { organisation }') })
  organisation?: IdFilter | null;
}

@ArgsType()
class LifecycleArgs extends factFilter.Args {
  @Field(() => [LifecycleKind], { nullable: true, description: 'Only facts of these kinds.', deprecationReason: useInstead('filter: { kind: { in } }') })
  kinds?: string[] | null;
}

const isOutsideKombit = meets(SolutionRecord, OUTSIDE_KOMBIT);

@Resolver(() => Solution)
export class SolutionFields {
  @RootById(() => Solution, { description: 'The solution of an id; null where there is none.' })
  solution: Declared;

  @RootMany(() => solutionList, { description: 'Everything that the documents name as a solution, platform, component, register, tool or standard.' })
  solutions: Declared;

  @BatchField(() => Boolean, {
    needs: ['owner'],
    description: 'KOMBIT is not known to own it: the owner is another, or not known.',
    deprecationReason: useInstead('owner'),
  })
  outsideKombit(solutions: SolutionRow[]) {
    return solutions.map(isOutsideKombit);
  }

  @BatchField(() => [Solution], { needs: ['ancestorIds'], description: 'What it is part of, then what that is part of, nearest first.' })
  ancestors(solutions: SolutionRow[], _args: object, { rows }: Context) {
    return Promise.all(solutions.map(async ({ ancestorIds }) => rows.byKey(SolutionRecord).many(ancestorIds)));
  }

  @HasMany(() => solutionList, 'partOf', { description: 'Its parts ("komponenter"): the solutions that are part of it in one step.' })
  components: Declared;

  @HasMany(() => contractList, 'solution', { description: 'Its contracts ("leverandørkontrakter"), concluded or in tender.' })
  contracts: Declared;

  @BatchField(() => [SolutionVendor], {
    needs: ['id'],
    reads: [columnsOf(SolutionVendorRecord, 'organisation')],
    args: () => VendorArgs,
    description: 'The organisations that deliver it or a part of the work on it.',
  })
  async vendors(solutions: SolutionRow[], { filter, organisation }: VendorArgs, context: Context) {
    const where = await vendorFilter.where(filter, context);
    const vendors = await context.rows.by(SolutionVendorRecord, 'solution', { where }).many(solutions.map(({ id }) => id));
    if (!organisation) return vendors;
    const isAsked = meets(SolutionVendorRecord, onScalar('organisation', organisation));
    return vendors.map((rows) => rows.filter(isAsked));
  }

  @BatchField(() => [LifecycleFact], {
    needs: ['id'],
    reads: [columnsOf(LifecycleFactRecord, 'kind')],
    args: () => LifecycleArgs,
    description: 'The facts of its life, in the order of the data.',
  })
  async lifecycle(solutions: SolutionRow[], { filter, kinds }: LifecycleArgs, context: Context) {
    const where = await factFilter.where(filter, context);
    const facts = await context.rows.by(LifecycleFactRecord, 'solution', { where }).many(solutions.map(({ id }) => id));
    return kinds ? facts.map((rows) => rows.filter(({ kind }) => kinds.includes(kind))) : facts;
  }

  @HasMany(() => LifecycleFact, 'target', {
    description: "The facts of other solutions' lives that name it: as their successor, their predecessor, their new platform.",
  })
  lifecycleMentions: Declared;
}
