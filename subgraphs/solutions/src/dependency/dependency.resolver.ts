import { BadInput } from '@portfolio/errors';
import { BatchField, columnsOf, useInstead } from '@portfolio/graphql';
import { isKeyOf } from '@portfolio/records';
import type { Context } from '@portfolio/subgraph';
import { ArgsType, Field, ID, Int, Resolver } from 'type-graphql';
import { factsFrom, reachedBy, stepsFrom, type Direction, type Step } from '../rules/dependency-steps.js';
import { outagePaths, wayBetween } from '../rules/ways-between-solutions.js';
import { outageWays } from '../rules/what-an-outage-reaches.js';
import { SolutionRecord, type SolutionRow } from '../solution/solution.entity.js';
import { Solution } from '../solution/solution.type.js';
import { DependencyRecord, type DependencyRow } from './dependency.entity.js';
import { allDependencies } from './dependency.loader.js';
import { Dependency, Impact } from './dependency.type.js';
import { allFacts, FACTS_READ, withFacts } from './solution-step.loader.js';
import { OutagePath, SolutionStep } from './solution-step.type.js';

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
    needs: ['id', 'downWithIt', 'reachedDirectly', 'reachedIndirectly', 'reachedPossibly'],
    description: 'Which other solutions an outage ("nedbrud") of it reaches.',
    deprecated: 'impact',
  })
  outageImpact(solutions: SolutionRow[]) {
    return solutions.map(({ id, downWithIt, reachedDirectly, reachedIndirectly, reachedPossibly }) => ({
      id,
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

interface PathOwner {
  id: string;
}

@ArgsType()
class PathArgs {
  @Field(() => ID, { description: 'The id of the other solution.' })
  solution!: string;
}

@ArgsType()
class OutagePathArgs {
  @Field(() => [ID], { nullable: true, description: 'Only the ways to these solutions; default to all that it reaches.' })
  to?: string[] | null;
}

@Resolver(() => Impact)
export class ImpactFields {
  @BatchField(() => [OutagePath], {
    needs: [],
    reads: FACTS_READ,
    args: () => OutagePathArgs,
    description: 'A shortest way to each solution that it reaches, sorted by id: why it is reached, fact by fact.',
  })
  async paths(impacts: PathOwner[], { to }: OutagePathArgs, context: Context) {
    for (const id of to ?? []) checkedSolution('to', id);
    const facts = await allFacts(context);
    const ways = outageWays(
      [...facts.solutions.values()],
      facts.dependencies.filter(({ operational }) => operational),
    );
    return impacts.map(({ id }) =>
      [...outagePaths(id, ways)]
        .filter(([reached]) => to?.includes(reached) ?? true)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([reached, way]) => ({ to: reached, steps: withFacts(way, facts, true) })),
    );
  }
}

@Resolver(() => Solution)
export class SolutionPathFields {
  @BatchField(() => [SolutionStep], {
    needs: ['id'],
    reads: FACTS_READ,
    nullable: true,
    args: () => PathArgs,
    description: 'A shortest way of facts from it to another solution, over dependencies and part-of in either direction; null where there is none.',
  })
  async pathTo(solutions: SolutionRow[], { solution: other }: PathArgs, context: Context) {
    checkedSolution('solution', other);
    const facts = await allFacts(context);
    const wholes = new Map([...facts.solutions.values()].map(({ id, partOf }) => [id, partOf]));
    return solutions.map(({ id }) => {
      const way = wayBetween(id, other, facts.dependencies, wholes);
      return way ? withFacts(way, facts) : null;
    });
  }
}

function checkedSolution(argument: string, id: string): void {
  if (!isKeyOf('Solution', id)) throw new BadInput(`expected "${argument}" to name a solution, but got "${id}"`);
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
  return Promise.all(reached.map(async (ids) => context.rows.byKey(SolutionRecord).many(ids)));
}
