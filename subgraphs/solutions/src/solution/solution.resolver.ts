import { BatchField, columnsOf, IdArgs, IdFilter, RootField } from '@portfolio/graphql';
import { meets } from '@portfolio/loaders';
import { lookUp, type Context } from '@portfolio/subgraph';
import { ArgsType, Field, Resolver } from 'type-graphql';
import { LifecycleFactRecord } from '../lifecycle/lifecycle-fact.entity.js';
import { LifecycleFact, LifecycleKind } from '../lifecycle/lifecycle-fact.type.js';
import { OUTSIDE_KOMBIT } from '../rules/outside-kombit.js';
import { SolutionVendorRecord } from '../solution-vendor/solution-vendor.entity.js';
import { SolutionVendor } from '../solution-vendor/solution-vendor.type.js';
import { SolutionRecord, type SolutionRow } from './solution.entity.js';
import { solutionList } from './solution.list.js';
import { Solution } from './solution.type.js';

@ArgsType()
class VendorArgs {
  @Field(() => IdFilter, { nullable: true, description: 'Only these organisations.' })
  organisation?: IdFilter | null;
}

@ArgsType()
class LifecycleArgs {
  @Field(() => [LifecycleKind], { nullable: true, description: 'Only facts of these kinds.' })
  kinds?: string[] | null;
}

const isOutsideKombit = meets(SolutionRecord, OUTSIDE_KOMBIT);

@Resolver(() => Solution)
export class SolutionFields {
  @RootField(() => Solution, { nullable: true, args: () => IdArgs, description: 'The solution of an id; null where there is none.' })
  solution({ id }: IdArgs, context: Context) {
    return lookUp(SolutionRecord, id, context);
  }

  @RootField(() => solutionList.Connection, {
    args: () => solutionList.Args,
    description: 'Everything that the documents name as a solution, platform, component, register, tool or standard.',
  })
  solutions(args: never, context: Context) {
    return solutionList.page(args, context);
  }

  @BatchField(() => Boolean, { needs: ['owner'], description: 'KOMBIT is not known to own it: the owner is another, or not known.' })
  outsideKombit(solutions: SolutionRow[]) {
    return solutions.map(isOutsideKombit);
  }

  @BatchField(() => [Solution], { needs: ['ancestorIds'], description: 'What it is part of, then what that is part of, nearest first.' })
  ancestors(solutions: SolutionRow[], _args: object, { rows }: Context) {
    return Promise.all(solutions.map(({ ancestorIds }) => Promise.all(ancestorIds.map((id) => rows.byKey(SolutionRecord).load(id)))));
  }

  @BatchField(() => [Solution], { needs: ['id'], description: 'Its parts: the solutions that are part of it in one step.' })
  components(solutions: SolutionRow[], _args: object, { rows }: Context) {
    return Promise.all(solutions.map(({ id }) => rows.by(SolutionRecord, 'partOf').load(id)));
  }

  @BatchField(() => [SolutionVendor], {
    needs: ['id'],
    reads: [columnsOf(SolutionVendorRecord, 'organisation')],
    args: () => VendorArgs,
    description: 'The organisations that deliver it or a part of the work on it.',
  })
  vendors(solutions: SolutionRow[], { organisation }: VendorArgs, { rows }: Context) {
    return Promise.all(
      solutions.map(async ({ id }) => {
        const vendors = await rows.by(SolutionVendorRecord, 'solution').load(id);
        return vendors.filter(
          (vendor) => (organisation?.eq ?? vendor.organisation) === vendor.organisation && (organisation?.in?.includes(vendor.organisation) ?? true),
        );
      }),
    );
  }

  @BatchField(() => [LifecycleFact], {
    needs: ['id'],
    reads: [columnsOf(LifecycleFactRecord, 'kind')],
    args: () => LifecycleArgs,
    description: 'The facts of its life, in the order of the data.',
  })
  lifecycle(solutions: SolutionRow[], { kinds }: LifecycleArgs, { rows }: Context) {
    return Promise.all(
      solutions.map(async ({ id }) => {
        const facts = await rows.by(LifecycleFactRecord, 'solution').load(id);
        return facts.filter(({ kind }) => kinds?.includes(kind) ?? true);
      }),
    );
  }

  @BatchField(() => [LifecycleFact], {
    needs: ['id'],
    description: "The facts of other solutions' lives that name it: as their successor, their predecessor, their new platform.",
  })
  lifecycleMentions(solutions: SolutionRow[], _args: object, { rows }: Context) {
    return Promise.all(solutions.map(({ id }) => rows.by(LifecycleFactRecord, 'target').load(id)));
  }
}
