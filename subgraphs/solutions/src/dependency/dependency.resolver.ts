import { BatchField, columnsOf, useInstead } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { ArgsType, Field, Int, Resolver } from 'type-graphql';
import { factsFrom, reachedBy, stepsFrom, type Direction, type Step } from '../rules/dependency-steps.js';
import { SolutionRecord, type SolutionRow } from '../solution/solution.entity.js';
import { Solution } from '../solution/solution.type.js';
import { DependencyRecord, type DependencyRow } from './dependency.entity.js';
import { allDependencies } from './dependency.loader.js';
import { Dependency, Impact } from './dependency.type.js';

@ArgsType()
class DependencyArgs {
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Over all steps, nearest first, instead of the first step alone.' })
  transitive!: boolean;
}

/** What the steps between solutions are told by. */
const STEPS_READ = [columnsOf(DependencyRecord, 'solution', 'dependsOn')];

@Resolver(() => Solution)
export class SolutionDependencyFields {
  @BatchField(() => [Dependency], {
    needs: ['id'],
    reads: STEPS_READ,
    args: () => DependencyArgs,
    description: 'What it depends on ("afhængigheder"), fact by fact.',
    deprecated: 'dependsOn',
  })
  dependencies(solutions: SolutionRow[], { transitive }: DependencyArgs, context: Context) {
    return transitive ? allSteps(solutions, 'dependsOn', context) : firstSteps(solutions, 'solution', context);
  }

  @BatchField(() => [Dependency], {
    needs: ['id'],
    reads: STEPS_READ,
    args: () => DependencyArgs,
    description: 'What depends on it, fact by fact; not what depends on its parts or parents.',
  })
  dependants(solutions: SolutionRow[], { transitive }: DependencyArgs, context: Context) {
    return transitive ? allSteps(solutions, 'solution', context) : firstSteps(solutions, 'dependsOn', context);
  }

  @BatchField(() => [Solution], {
    needs: ['id'],
    reads: STEPS_READ,
    description: 'The solutions it depends on over all steps and all kinds, sorted by id.',
    deprecationReason: useInstead('dependencies(transitive: true)'),
  })
  dependencyClosure(solutions: SolutionRow[], _args: object, context: Context) {
    return closures(solutions, 'dependsOn', context);
  }

  @BatchField(() => [Solution], {
    needs: ['id'],
    reads: STEPS_READ,
    description: 'The solutions that depend on it over all steps and all kinds, sorted by id.',
    deprecationReason: useInstead('dependants(transitive: true)'),
  })
  dependantClosure(solutions: SolutionRow[], _args: object, context: Context) {
    return closures(solutions, 'solution', context);
  }

  @BatchField(() => Impact, {
    needs: ['downWithIt', 'reachedDirectly', 'reachedIndirectly', 'reachedPossibly'],
    description: 'Which other solutions an outage ("nedbrud") of it reaches.',
    deprecated: 'impact',
  })
  outageImpact(solutions: SolutionRow[]) {
    return solutions.map(({ downWithIt, reachedDirectly, reachedIndirectly, reachedPossibly }) => ({
      parts: downWithIt,
      direct: reachedDirectly,
      indirect: reachedIndirectly,
      possibleViaParent: reachedPossibly,
    }));
  }
}

@Resolver(() => Dependency)
export class DependencyFields {
  @BatchField(() => Int, { needs: [], description: 'How many steps it is from the solution that was asked: 1 = its own.' })
  depth(facts: readonly Partial<Step<DependencyRow>>[]) {
    return facts.map(({ depth = 1 }) => depth);
  }
}

function firstSteps(solutions: readonly SolutionRow[], column: Direction, { rows }: Context) {
  return rows.by(DependencyRecord, column).many(solutions.map(({ id }) => id));
}

async function allSteps(solutions: readonly SolutionRow[], towards: Direction, context: Context) {
  const facts = factsFrom(await allDependencies(context), towards);
  return solutions.map(({ id }) => stepsFrom(id, facts, towards));
}

async function closures(solutions: readonly SolutionRow[], towards: Direction, context: Context) {
  const steps = await allSteps(solutions, towards, context);
  const reached = solutions.map(({ id }, index) => reachedBy(id, steps[index]!, towards));
  return Promise.all(reached.map((ids) => Promise.all(ids.map((id) => context.rows.byKey(SolutionRecord).load(id)))));
}
