import { Supergraph, type DirectiveDefinition, type Schema } from '@apollo/federation-internals';
import {
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  visit,
  type ConstDirectiveNode,
  type InterfaceTypeDefinitionNode,
  type NameNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';

const NULLABILITY = 'https://specs.apollo.dev/nullability';
const SEMANTIC_NON_NULL: NameNode = { kind: Kind.NAME, value: 'semanticNonNull' };

/**
 * The published schema: the API schema, sorted, with @semanticNonNull on each field that is null only where it failed, which the API schema leaves out. A
 * supergraph has that directive from https://specs.apollo.dev/nullability, under whatever name it is linked.
 */
export function publishedSchema(supergraphSdl: string): string {
  const supergraph = Supergraph.build(supergraphSdl);
  const sdl = printSchema(lexicographicSortSchema(supergraph.apiSchema().toGraphQLJSSchema()));
  const directive = semanticNonNullOf(supergraph.schema);
  if (!directive) return `${sdl}\n`;
  const applied = applicationsOf(directive);
  const mark = (type: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode) => ({
    ...type,
    fields: type.fields?.map((field) => ({
      ...field,
      directives: [...(field.directives ?? []), ...(applied.get(`${type.name.value}.${field.name.value}`) ?? [])],
    })),
  });
  const document = visit(parse(sdl, { noLocation: true }), { ObjectTypeDefinition: mark, InterfaceTypeDefinition: mark });
  return `${print({ ...document, definitions: [{ ...directive.toAST(), name: SEMANTIC_NON_NULL }, ...document.definitions] })}\n`;
}

function semanticNonNullOf(schema: Schema): DirectiveDefinition | undefined {
  const feature = schema.coreFeatures?.getByIdentity(NULLABILITY);
  return feature && schema.directive(feature.directiveNameInSchema(SEMANTIC_NON_NULL.value));
}

/** The applications of a directive, by the field's coordinate ("Query.solutions"). */
function applicationsOf(directive: DirectiveDefinition): ReadonlyMap<string, readonly ConstDirectiveNode[]> {
  return new Map(
    [...directive.applications()].map((applied) => {
      const node: ConstDirectiveNode = { kind: Kind.DIRECTIVE, name: SEMANTIC_NON_NULL, arguments: applied.argumentsToAST() };
      return [(applied.parent as unknown as { coordinate: string }).coordinate, [node]];
    }),
  );
}
