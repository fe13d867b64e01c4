import { chanceAt } from '../gateway/fault-rates.js';
import type { Random } from '../random.js';
import { INTERFACE, takesArgument, type FieldModel, type Graph, type KeyModel, type SubgraphModel, type TypeModel } from './model.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
interface Draft extends Omit<TypeModel, 'fields' | 'keys'> {
  keys: KeyModel[];
  fields: Mutable<FieldModel>[];
}
interface SubgraphDraft extends Omit<SubgraphModel, 'types' | 'roots'> {
  types: Draft[];
  roots: FieldModel[];
}

/** A random graph: who declares which type, by which keys, who owns which field and what it requires. Whether it composes is not looked at. */
export function invent(random: Random): Graph {
  return new Inventor(random).graph();
}

class Inventor {
  private readonly implementers: string[];
  private readonly types: string[];
  private readonly subgraphs: SubgraphDraft[];
  /** How likely a field requires others. */
  private readonly requiring: number;

  constructor(private readonly random: Random) {
    const names = ['A', 'B', 'C'].slice(0, 1 + random.below(3));
    this.implementers = random.chance(0.5) ? names.slice(0, 1 + random.below(names.length)) : [];
    this.types = names;
    this.requiring = random.pick([0.15, 0.35, 0.7]);
    this.subgraphs = Array.from({ length: 2 + random.below(3) }, (_, index) => ({ name: `s${index}`, types: [], roots: [] }));
  }

  graph(): Graph {
    const { random, subgraphs, types, implementers } = this;
    for (const [index, subgraph] of subgraphs.entries()) subgraph.types.push(...this.declared(index));
    for (const type of types) this.owned(type);
    if (implementers.length > 0) this.owned(INTERFACE);
    for (const subgraph of subgraphs) for (const type of subgraph.types) for (const field of type.fields) this.furnish(subgraph, type, field);
    for (const subgraph of subgraphs) this.rooted(subgraph);
    for (const subgraph of subgraphs) for (const type of subgraph.types) if (random.chance(0.5)) type.keys.reverse();
    return { subgraphs, types, implementers };
  }

  /** The types of a subgraph with their keys. */
  private declared(index: number): Draft[] {
    const { random, implementers, types } = this;
    const isFirst = index === 0;
    const asObject = implementers.length > 0 && !isFirst && random.chance(0.6);
    const asInterface = implementers.length > 0 && (isFirst || (!asObject && random.chance(0.3)));
    const wanted = types.filter((name) => {
      const implementing = implementers.includes(name);
      if (implementing && asInterface) return true;
      if (implementing && asObject) return false;
      return random.chance(0.8);
    });
    const keys = this.keys();
    const drafts = wanted.map((name) => this.draft(name, 'type', asInterface && implementers.includes(name) ? keys : this.keys()));
    if (asInterface) drafts.push(this.draft(INTERFACE, 'interface', keys));
    if (asObject) drafts.push(this.draft(INTERFACE, 'interfaceObject', this.keys()));
    return drafts;
  }

  private draft(name: string, kind: TypeModel['kind'], keys: readonly KeyModel[]): Draft {
    const names = [...new Set(keys.flatMap(({ fields }) => fields.split(' ')))].sort().reverse();
    return { name, kind, keys: keys.map((key) => ({ ...key })), fields: names.map((field) => ({ name: field, shareable: kind !== 'interface' })) };
  }

  private keys(): KeyModel[] {
    const { random } = this;
    const all = ['id', 'code', 'id code'].filter((_, index) => random.chance(index === 0 ? 0.85 : 0.2));
    return (all.length > 0 ? all : ['id']).map((fields) => ({ fields, resolvable: !random.chance(0.12) }));
  }

  /** Gives each field of a type to one subgraph or two that have it. */
  private owned(type: string): void {
    const { random } = this;
    const having = this.subgraphs.flatMap((subgraph) => subgraph.types.filter(({ name, kind }) => name === type && kind !== 'interface'));
    if (having.length === 0) return;
    const prefix = type.toLowerCase();
    const leaves = Array.from({ length: 2 + random.below(3) }, (_, index) => ({ name: `${prefix}${index}` }));
    const references = Array.from({ length: random.below(3) }, (_, index) => ({
      name: `${prefix}To${index}`,
      to: random.pick(this.targets()),
      list: random.chance(0.3),
    }));
    for (const field of [...leaves, ...references]) {
      const owner = random.pick(having);
      const second = random.chance(0.15) ? random.pick(having) : owner;
      for (const one of new Set([owner, second])) {
        if ('to' in field && !this.holds(one, String(field.to))) continue;
        one.fields.push({ ...field, shareable: second !== owner });
      }
    }
  }

  private targets(): string[] {
    return this.implementers.length > 0 ? [...this.types, INTERFACE] : this.types;
  }

  private holds(draft: Draft, name: string): boolean {
    return this.subgraphs.find(({ types }) => types.includes(draft))!.types.some((type) => type.name === name);
  }

  /** What a field requires of its object, or provides of another. */
  private furnish(subgraph: SubgraphDraft, type: Draft, field: Mutable<FieldModel>): void {
    const { random } = this;
    if (field.external || field.name === 'id' || field.name === 'code') return;
    if (random.chance(this.requiring)) {
      const foreign = this.foreign(subgraph, type.name, (name) => name < field.name);
      const chosen = foreign.length > 0 ? [...new Set(Array.from({ length: 1 + random.below(2) }, () => random.pick(foreign)))] : [];
      const sets = chosen.flatMap((one) => this.required(subgraph, type, one, field.name));
      if (sets.length > 0) field.requires = sets.join(' ');
    } else if (field.to && random.chance(0.3)) {
      const target = subgraph.types.find(({ name, kind }) => name === field.to && kind !== 'interface');
      const one = target && random.pick(this.foreign(subgraph, target.name, () => true).filter((one) => !one.to && !takesArgument(one)));
      if (!target || !one) return;
      this.external(target, one);
      field.provides = one.name;
    }
  }

  private required(subgraph: SubgraphDraft, type: Draft, one: FieldModel, below: string): string[] {
    const { random } = this;
    if (!one.to) {
      this.external(type, one);
      return [requirementOf(one, below)];
    }
    const target = subgraph.types.find(({ name }) => name === one.to);
    if (!target) return [];
    const leaf = random.pick(this.foreign(subgraph, target.name, (name) => name < below).filter(({ to }) => !to));
    const inner = leaf && target.kind !== 'interface' && random.chance(0.7) ? leaf : undefined;
    if (inner) this.external(target, inner);
    this.external(type, one);
    return [`${one.name} { ${inner ? requirementOf(inner, below) : target.fields[0]!.name} }`];
  }

  /** Fields of a type that others own and this subgraph does not have. */
  private foreign(subgraph: SubgraphDraft, type: string, meets: (name: string) => boolean): FieldModel[] {
    const own = subgraph.types.find(({ name }) => name === type)!;
    const others = this.subgraphs
      .filter((other) => other !== subgraph)
      .flatMap(({ types }) => types.filter(({ name }) => name === type || name === this.wider(type)));
    const names = new Set(own.fields.filter(({ external }) => !external).map(({ name }) => name));
    return others
      .flatMap(({ fields }) => fields)
      .filter(({ name, external }) => !external && !names.has(name) && name !== 'id' && name !== 'code' && meets(name));
  }

  /** The interface, whose fields a type has too. */
  private wider(type: string): string | undefined {
    return this.implementers.includes(type) ? INTERFACE : undefined;
  }

  private external(type: Draft, { name, to, list }: FieldModel): void {
    if (!type.fields.some((field) => field.name === name)) type.fields.push({ name, to, list, external: true });
  }

  private rooted(subgraph: SubgraphDraft): void {
    const { random } = this;
    for (const { name } of subgraph.types) {
      if (random.chance(0.7)) subgraph.roots.push({ name: `${subgraph.name}${name}`, to: name, list: random.chance(0.3) });
    }
  }
}

/** A field as another requires it: of each that requires one that takes an argument, with one of its own. */
function requirementOf(field: FieldModel, by: string): string {
  const at = chanceAt(11, `${field.name} ${by}`).below(4);
  return takesArgument(field) && at < 3 ? `${field.name}(at: ${at})` : field.name;
}
