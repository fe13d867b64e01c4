import type { Where } from '@portfolio/loaders';
import { getMetadataStorage } from 'type-graphql';
import { hasFieldsOf, type RecordType } from './record-type.js';
import type { Tag } from './tag.js';

/** A relation to the rows of a record whose column is, or whose list holds, the parent's key. */
interface DeclaredRelation {
  /** The resolver class that declares it. */
  resolver: object;
  name: string;
  description: string;
  tag?: Tag;
  target: () => RecordType;
  column: string;
  where?: Where;
  /** The parent's column, where it is not its key. */
  by?: string;
}

const declared: DeclaredRelation[] = [];

export function declareRelation(relation: DeclaredRelation): void {
  declared.push(relation);
}

/** The relations of a type that these resolver classes declare. */
export function relationsOf(type: RecordType, resolvers: readonly object[]): DeclaredRelation[] {
  const { resolverClasses } = getMetadataStorage();
  const typeOf = (resolver: object) => resolverClasses.find(({ target }) => target === resolver)?.getObjectType();
  return declared.filter(({ resolver }) => resolvers.includes(resolver) && hasFieldsOf(type, typeOf(resolver)));
}
