import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

type Fact = Record<string, unknown>;

interface Cited {
  document: string;
  section: string;
}

interface Statement {
  place: string;
  fact: Fact;
  /** Its own, or those of what it is nested in. */
  sources: Cited[];
}

const subgraphs = join(import.meta.dirname, '..', 'subgraphs');

/** Every record of every data file, and every object nested in one. */
const statements = readdirSync(subgraphs)
  .filter((subgraph) => existsSync(join(subgraphs, subgraph, 'data')))
  .flatMap((subgraph) =>
    readdirSync(join(subgraphs, subgraph, 'data')).flatMap((file) => {
      const records = parse(readFileSync(join(subgraphs, subgraph, 'data', file), 'utf8')) as Fact[];
      return records.flatMap((record) => within(`${file} ${String(record.id ?? record.code ?? record.solution)}`, record, []));
    }),
  );

const documents = statements.filter(({ place, fact }) => place.startsWith('documents.yaml') && 'sections' in fact);
const newest = new Map(documents.map(({ fact }) => [fact.id as string, ((fact.date as { to?: string }).to ?? '').slice(0, 4)]));

function within(place: string, fact: Fact, inherited: Cited[]): Statement[] {
  const sources = (fact.sources as Cited[] | undefined) ?? inherited;
  const nested = Object.entries(fact).flatMap(([name, value]) => {
    const objects = (Array.isArray(value) ? value : [value]).filter((part): part is Fact => typeof part === 'object' && part !== null);
    return name === 'sources' ? [] : objects.flatMap((part, index) => within(`${place}.${name}[${index + 1}]`, part, sources));
  });
  return [{ place, fact, sources }, ...nested];
}

describe('a statement', () => {
  test('is as of no later year than its newest source', () => {
    const dated = statements.flatMap(({ place, fact, sources }) =>
      Object.entries(fact).flatMap(([name, value]) =>
        /asOf$/i.test(name) && typeof value === 'string' ? [{ place, name, year: value.slice(0, 4), sources }] : [],
      ),
    );
    expect(dated.length).toBeGreaterThan(50);
    const late = dated.filter(({ year, sources }) => sources.length > 0 && sources.every(({ document }) => year > (newest.get(document) || '9999')));
    expect(late.map(({ place, name, year }) => `${place}: ${name} ${year}`)).toEqual([]);
  });

  test('of an owner, a status or a part has a basis', () => {
    const of = (name: string, unstated: string[] = []) =>
      statements.flatMap(({ place, fact }) =>
        place.startsWith('solutions.yaml') && fact[name] && !unstated.includes(fact[name] as string) ? [{ place, fact }] : [],
      );
    const without = (name: string, unstated?: string[]) =>
      of(name, unstated).filter(({ fact }) => name in fact && 'nameBasis' in fact && !(`${name}Basis` in fact));
    expect([...without('owner'), ...without('partOf'), ...without('status', ['NOT_STATED'])].map(({ place }) => place)).toEqual([]);
  });

  test('of what an agreement is placed in is that its solutions are part of it, told where a group of it is addressed', () => {
    const records = (file: string) => statements.filter(({ place }) => new RegExp(`^${file} [^.]*$`).test(place)).map(({ fact }) => fact);
    const parents = new Map(records('solutions.yaml').map(({ id, partOf }) => [id, partOf]));
    const chainOf = (id: unknown): unknown[] => (parents.get(id) ? [parents.get(id), ...chainOf(parents.get(id))] : []);
    const ofGroup = new Map(records('recipient-groups.yaml').map(({ id, solution }) => [id, solution]));
    const placed = records('agreements.yaml').map(({ id, solutions = [], recipientGroups = [], withinSolutions = [] }) => {
      const chain = (solutions as string[]).flatMap(chainOf);
      const addressed = (recipientGroups as string[]).map((group) => ofGroup.get(group)).filter((solution) => chain.includes(solution));
      return { id, reported: withinSolutions, addressed };
    });
    expect(placed.filter(({ reported }) => (reported as string[]).length > 0).map(({ id }) => id)).toEqual(['fki-sp-dba', 'fki-sts-dba']);
    for (const { id, reported, addressed } of placed) expect({ id, within: reported }).toEqual({ id, within: addressed });
  });
});
