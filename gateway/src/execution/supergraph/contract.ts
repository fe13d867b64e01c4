import { Kind, parse, print, visit, type ASTNode, type ConstDirectiveNode, type DefinitionNode, type DocumentNode } from 'graphql';
import { HiddenParts } from './hidden-parts.js';
import { inaccessibleFor, nameOfFeature } from './features.js';

/** Who is given what of the graph: outside parties the public contract, the house's own clients the default one, those who try what is to come the preview. */
export const CONTRACTS = ['public', 'default', 'preview'] as const;

export type ContractName = (typeof CONTRACTS)[number];

/** The tags whose parts a contract leaves out; each contract has what the one before it has. */
const WITHOUT: Readonly<Record<ContractName, readonly string[]>> = { public: ['internal', 'preview'], default: ['preview'], preview: [] };

/** Whether the first contract has all that the second has. */
export function hasAllOf(first: ContractName, second: ContractName): boolean {
  return CONTRACTS.indexOf(first) >= CONTRACTS.indexOf(second);
}

/**
 * The supergraph of a contract: what is tagged otherwise is @inaccessible, and so is what is of no use without it (a field of such a type, a type that no field
 * leads to any more). The same text where nothing is left out.
 */
export function contractOf(supergraphSdl: string, contract: ContractName): string {
  const without = new Set(WITHOUT[contract]);
  if (without.size === 0 || !supergraphSdl.includes('https://specs.apollo.dev/tag/')) return supergraphSdl;
  const supergraph = parse(supergraphSdl, { noLocation: true });
  const tag = nameOfFeature(supergraph, 'tag');
  const isTagged = (node: { directives?: readonly ConstDirectiveNode[] }) =>
    (node.directives ?? []).some((each) => each.name.value === tag && without.has(nameGiven(each)));
  if (!supergraph.definitions.some((definition) => holds(definition, isTagged))) return supergraphSdl;
  return `${print(withInaccessible(supergraph, new HiddenParts(supergraph, isTagged)))}\n`;
}

interface TaggedPart {
  /** "Query.notes", "Note", "NoteOrder.AT_ASC". */
  coordinate: string;
  tag: string;
}

/** The types, fields and values of a supergraph that have tags, an entry for each tag. */
export function taggedParts(supergraph: DocumentNode): TaggedPart[] {
  const name = nameOfFeature(supergraph, 'tag');
  const tagsIn = (coordinate: string, { directives = [] }: { directives?: readonly ConstDirectiveNode[] }) =>
    directives.flatMap((each) => (each.name.value === name ? [{ coordinate, tag: nameGiven(each) }] : []));
  return supergraph.definitions.flatMap((type) => {
    if (!('name' in type) || !type.name || type.kind === Kind.DIRECTIVE_DEFINITION) return [];
    const typeName = type.name.value;
    const parts = 'fields' in type ? (type.fields ?? []) : 'values' in type ? (type.values ?? []) : [];
    return [...tagsIn(typeName, type as never), ...parts.flatMap((part) => tagsIn(`${typeName}.${part.name.value}`, part))];
  });
}

function nameGiven({ arguments: given = [] }: ConstDirectiveNode): string {
  const value = given.find(({ name }) => name.value === 'name')?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}

function holds(definition: DefinitionNode, isTagged: (node: object) => boolean): boolean {
  let found = false;
  visit(definition, { enter: (node: ASTNode) => void (found ||= isTagged(node)) });
  return found;
}

function withInaccessible(supergraph: DocumentNode, hidden: HiddenParts): DocumentNode {
  const { name, definitions } = inaccessibleFor(supergraph);
  const inaccessible: ConstDirectiveNode = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: name } };
  const mark = (node: ASTNode & { directives?: readonly ConstDirectiveNode[] }): ASTNode | undefined => {
    if (!hidden.has(node) || node.directives?.some((each) => each.name.value === name)) return undefined;
    return { ...node, directives: [...(node.directives ?? []), inaccessible] } as ASTNode;
  };
  const marked = visit(supergraph, { enter: (node) => (MARKED.has(node.kind) ? mark(node as never) : undefined) });
  return { ...supergraph, definitions: marked.definitions.flatMap((each) => definitions(each)) };
}

const MARKED: ReadonlySet<string> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
]);
