import { Supergraph } from '@apollo/federation-internals';
import {
  buildASTSchema,
  Kind,
  OperationTypeNode,
  parse,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InputValueDefinitionNode,
} from 'graphql';
import { linkedDefinitions, nameOfFeature } from './features.js';

/** What a gateway needs of a supergraph to serve it. */
export interface ReadSupergraph {
  /** With all that federation adds. */
  supergraph: GraphQLSchema;
  /** What clients see: without what federation adds, and without what is inaccessible. */
  schema: GraphQLSchema;
  subgraphs: ReturnType<Supergraph['subgraphsMetadata']>;
}

/**
 * Reads a valid supergraph from its text alone, at an eighth of what it costs to build the planner's form of it first. Throws where it links to what
 * no gateway of this version knows and must know.
 */
export function readSupergraph(supergraphSdl: string): ReadSupergraph {
  const document = parse(supergraphSdl, { noLocation: true });
  const linked = linkedDefinitions(document);
  const subgraphs = Supergraph.build(frameOf(document, linked), { validateSupergraph: false }).subgraphsMetadata();
  const build = (of: DocumentNode) => buildASTSchema(of, { assumeValid: true, assumeValidSDL: true });
  return { supergraph: build(document), schema: build(new ClientDocument(document, linked).document), subgraphs };
}

type Linked = ReturnType<typeof linkedDefinitions>;

const NOTHING = parse('type Query { nothing: Int }', { noLocation: true }).definitions;

/** A supergraph of the same subgraphs and specifications in which nothing can be asked. */
function frameOf({ definitions }: DocumentNode, linked: Linked): DocumentNode {
  const frame = definitions.flatMap((each): DefinitionNode[] => {
    if (each.kind === Kind.SCHEMA_DEFINITION)
      return [
        {
          ...each,
          operationTypes: each.operationTypes
            .slice(0, 1)
            .map((one) => ({ ...one, operation: OperationTypeNode.QUERY, type: { ...one.type, name: { kind: Kind.NAME, value: 'Query' } } })),
        },
      ];
    if (each.kind === Kind.SCHEMA_EXTENSION) return [each];
    return 'name' in each && each.name && isLinked(each, linked) ? [each] : [];
  });
  return { kind: Kind.DOCUMENT, definitions: [...frame, ...NOTHING] };
}

function isLinked(definition: DefinitionNode, linked: Linked): boolean {
  const name = nameOf(definition);
  return definition.kind === Kind.DIRECTIVE_DEFINITION ? linked.hasDirective(name) : linked.hasType(name);
}

type Part = FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode;

/** The definitions of a supergraph that clients see. */
class ClientDocument {
  readonly document: DocumentNode;
  private readonly inaccessible: string;
  /** Names of types that are not shown. */
  private readonly gone: ReadonlySet<string>;

  constructor(
    whole: DocumentNode,
    private readonly linked: Linked,
  ) {
    this.inaccessible = nameOfFeature(whole, 'inaccessible');
    const [kept, gone] = [false, true].map((isGone) => whole.definitions.filter((each) => this.isGone(each) === isGone));
    // A directive may have the name of a type.
    this.gone = new Set(gone!.filter(({ kind }) => kind !== Kind.DIRECTIVE_DEFINITION).map(nameOf));
    this.document = { kind: Kind.DOCUMENT, definitions: kept!.map((each) => this.shown(each)) };
  }

  private isGone(definition: DefinitionNode): boolean {
    return isLinked(definition, this.linked) || (definition.kind !== Kind.DIRECTIVE_DEFINITION && this.isInaccessible(definition as never));
  }

  private isInaccessible({ directives = [] }: { directives?: readonly ConstDirectiveNode[] }): boolean {
    return directives.some(({ name }) => name.value === this.inaccessible);
  }

  private shown(definition: DefinitionNode): DefinitionNode {
    const own = this.withOwnDirectives(definition as never) as DefinitionNode;
    switch (own.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION:
        return {
          ...own,
          interfaces: this.kept(own.interfaces),
          fields: this.partsOf(own.fields).map((field) => ({ ...field, arguments: this.partsOf(field.arguments) })),
        };
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        return { ...own, fields: this.partsOf(own.fields) };
      case Kind.ENUM_TYPE_DEFINITION:
        return { ...own, values: this.partsOf(own.values) };
      case Kind.UNION_TYPE_DEFINITION:
        return { ...own, types: this.kept(own.types) };
      default:
        return own;
    }
  }

  private partsOf<P extends Part>(parts: readonly P[] = []): P[] {
    return parts.flatMap((part) => (this.isInaccessible(part) ? [] : [this.withOwnDirectives(part)]));
  }

  private kept<N extends { readonly name: { readonly value: string } }>(names: readonly N[] = []): N[] {
    return names.filter(({ name }) => !this.gone.has(name.value));
  }

  private withOwnDirectives<N extends { directives?: readonly ConstDirectiveNode[] }>(node: N): N {
    if (!node.directives?.length) return node;
    return { ...node, directives: node.directives.filter(({ name }) => !this.linked.hasDirective(name.value)) };
  }
}

function nameOf(definition: DefinitionNode): string {
  return 'name' in definition && definition.name ? definition.name.value : '';
}
