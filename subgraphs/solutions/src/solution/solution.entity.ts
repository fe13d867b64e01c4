import * as r from '@portfolio/records';
import { ContractRecord } from '../contract/contract.entity.js';
import { DependencyRecord, type DependencyRow } from '../dependency/dependency.entity.js';
import { LifecycleFactRecord } from '../lifecycle/lifecycle-fact.entity.js';
import { partOfChains } from '../rules/part-of-chain.js';
import { isInOperation, isOperational, outageReach, outageWays } from '../rules/what-an-outage-reaches.js';
import { SolutionVendorRecord } from '../solution-vendor/solution-vendor.entity.js';
import { SolutionKind, SolutionStatus, SolutionNameBasis } from './solution.enums.js';

export const SolutionRecord = r.defineRecord({
  name: 'Solution',
  subgraph: 'solutions',
  files: ['solutions'],
  columns: {
    id: r.key(),
    abbreviation: r.optionalAlias(),
    name: r.name(),
    nameBasis: r.choice(SolutionNameBasis),
    nameNote: r.optionalText(),
    aliases: r.aliases(),
    kind: r.choice(SolutionKind),
    description: r.optionalText(),
    owner: r.optionalReference('Organisation'),
    ownerBasis: r.basisOf('owner'),
    partOf: r.optionalReference('Solution'),
    partOfBasis: r.basisOf('partOf'),
    status: r.choice(SolutionStatus),
    statusAsOf: r.approximateDate(),
    statusBasis: r.basisOf('status'),
    vendors: r.children(SolutionVendorRecord),
    lifecycle: r.children(LifecycleFactRecord),
    contracts: r.children(ContractRecord),
    dependsOn: r.children(DependencyRecord),
    closingExceptions: r.texts(),
    closingExceptionsRule: r.optionalText(),
    ancestorIds: r.concluded(r.references('Solution')),
    ancestorBases: r.concluded(r.choices(r.Basis)),
    vendorOrganisations: r.concluded(r.references('Organisation')),
    downWithIt: r.concluded(r.references('Solution')),
    reachedDirectly: r.concluded(r.references('Solution')),
    reachedIndirectly: r.concluded(r.references('Solution')),
    reachedPossibly: r.concluded(r.references('Solution')),
    sources: r.citations(),
  },
  indexes: ['owner', 'partOf', 'ancestorIds', 'vendorOrganisations'],
});

export type SolutionRow = r.Row<typeof SolutionRecord>;

type Unread = Record<string, unknown>;

/** Fills what follows from the data files: the solutions each one is part of over all steps, the organisations among its vendors, what its outage reaches. */
export function concludeSolutions(solutions: readonly Unread[], vendors: readonly Unread[], dependencies: readonly Unread[]): void {
  const chains = partOfChains(solutions as unknown as readonly SolutionRow[]);
  const bases = new Map(solutions.map(({ id, partOfBasis }) => [id as string, partOfBasis]));
  const byParent = Map.groupBy(vendors, ({ solution }) => solution);
  for (const solution of solutions) {
    const named = byParent.get(solution.id) ?? [];
    const chain = chains.get(solution.id as string) ?? [];
    solution.ancestorIds = chain;
    solution.ancestorBases = [solution.id as string, ...chain].slice(0, chain.length).map((id) => bases.get(id) ?? 'STATED');
    solution.vendorOrganisations = [...new Set(named.map(({ organisation }) => organisation))];
  }
  concludeOutages(solutions, dependencies);
}

function concludeOutages(solutions: readonly Unread[], dependencies: readonly Unread[]): void {
  const rows = solutions as unknown as readonly SolutionRow[];
  const facts = dependencies as unknown as readonly DependencyRow[];
  const inOperation = new Set(rows.filter(isInOperation).map(({ id }) => id));
  dependencies.forEach((dependency, index) => {
    const fact = facts[index]!;
    dependency.operational = isOperational(fact, inOperation.has(fact.solution) && inOperation.has(fact.dependsOn));
  });
  const ways = outageWays(
    rows,
    facts.filter(({ operational }) => operational),
  );
  for (const solution of solutions) {
    const { parts, direct, indirect, possibleViaParent } = outageReach(solution.id as string, ways);
    Object.assign(solution, { downWithIt: parts, reachedDirectly: direct, reachedIndirectly: indirect, reachedPossibly: possibleViaParent });
  }
}
