import { baseType, isObjectType, isUnionType, type FieldDefinition, type ObjectType, type Subgraph } from '@apollo/federation-internals';
import { declaredKeysOf } from './declared.js';

/** How queries come to the objects of a type: under which names they go, and which subgraphs lead to them. */
export class Entry {
  /** The type's own, those of its interfaces, those of its implementations: an @interfaceObject may stand for any of them. */
  private readonly names: ReadonlySet<string>;

  constructor(
    private readonly subgraphs: readonly Subgraph[],
    readonly typeName: string,
  ) {
    const names = new Set([typeName]);
    for (const { schema } of subgraphs) {
      for (const type of schema.objectTypes()) {
        const interfaces = type.interfaces().map(({ name }) => name);
        if (type.name === typeName) for (const name of interfaces) names.add(name);
        if (interfaces.includes(typeName)) names.add(type.name);
      }
    }
    this.names = names;
  }

  /** Whether a field of the subgraph, a root field or any other, leads to such objects, so that a query comes to them there without a key. */
  isIn(subgraph: Subgraph): boolean {
    const { schema } = subgraph;
    const metadata = subgraph.metadata();
    const leads = (field: FieldDefinition<ObjectType>) => {
      const to = baseType(field.type!);
      if (field.name.startsWith('_') || metadata.isFieldExternal(field)) return false;
      return this.names.has(to.name) || (isUnionType(to) && to.types().some(({ name }) => this.names.has(name)));
    };
    return schema.objectTypes().some((type) => type.fields().some(leads));
  }

  /** The subgraphs in which a query may be at such an object before it goes on to `subgraph`. */
  before(subgraph: Subgraph): Subgraph[] {
    const others = this.subgraphs.filter((other) => other !== subgraph && this.isKnownTo(other));
    const entered = others.filter((other) => this.isIn(other));
    const detour = entered.some((other) => !this.reaches(other, subgraph));
    return detour ? others : entered;
  }

  private isKnownTo({ schema }: Subgraph): boolean {
    return [...this.names].some((name) => schema.type(name) !== undefined);
  }

  /** Whether one subgraph has all fields of a key by which another finds such objects. */
  private reaches(from: Subgraph, to: Subgraph): boolean {
    const type = to.schema.type(this.typeName);
    if (!type || !isObjectType(type)) return false;
    return declaredKeysOf(to, type).some(({ resolvable, fields }) => {
      const names = fields.selections().flatMap((selection) => (selection.kind === 'FieldSelection' ? [selection.element.name] : []));
      return resolvable && names.every((name) => this.has(from, name));
    });
  }

  /** Whether a subgraph has a field of such objects itself. */
  private has(subgraph: Subgraph, fieldName: string): boolean {
    return [...this.names].some((name) => hasField(subgraph, name, fieldName));
  }
}

/** Whether a subgraph has a type's field itself, and does not only name another's. */
export function hasField(subgraph: Subgraph, typeName: string, fieldName: string): boolean {
  const type = subgraph.schema.type(typeName);
  const field = type && isObjectType(type) ? type.field(fieldName) : undefined;
  return field !== undefined && !subgraph.metadata().isFieldExternal(field);
}
