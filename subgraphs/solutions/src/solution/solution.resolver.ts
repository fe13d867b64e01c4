import { BatchField, columnsOf, HasMany, IdFilter, RootById, RootMany, type Declared } from '@portfolio/graphql';
import { meets } from '@portfolio/loaders';
import type { Context } from '@portfolio/subgraph';
import { ArgsType, Field, Resolver } from 'type-graphql';
import { LifecycleFactRecord } from '../lifecycle/lifecycle-fact.entity.js';
import { LifecycleKind } from '../lifecycle/lifecycle-fact.enums.js';
import { LifecycleFact } from '../lifecycle/lifecycle-fact.type.js';
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
  @RootById(() => Solution, { description: 'The solution of an id; null where there is none.' })
  solution: Declared;

  @RootMany(() => solutionList, { description: 'Everything that the documents name as a solution, platform, component, register, tool or standard.' })
  solutions: Declared;

  @BatchField(() => Boolean, { needs: ['owner'], description: 'KOMBIT is not known to own it: the owner is another, or not known.' })
  outsideKombit(solutions: SolutionRow[]) {
    return solutions.map(isOutsideKombit);
  }

  @BatchField(() => [Solution], { needs: ['ancestorIds'], description: 'What it is part of, then what that is part of, nearest first.' })
  ancestors(solutions: SolutionRow[], _args: object, { rows }: Context) {
    return Promise.all(solutions.map(({ ancestorIds }) => Promise.all(ancestorIds.map((id) => rows.byKey(SolutionRecord).load(id)))));
  }

  @HasMany(() => Solution, 'partOf', { description: 'Its parts: the solutions that are part of it in one step.' })
  components: Declared;

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

  @HasMany(() => LifecycleFact, 'target', {
    description: "The facts of other solutions' lives that name it: as their successor, their predecessor, their new platform.",
  })
  lifecycleMentions: Declared;
}
