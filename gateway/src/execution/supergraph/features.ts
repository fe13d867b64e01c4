import {
  Kind,
  parse,
  type ConstArgumentNode,
  type ConstDirectiveNode,
  type ConstObjectFieldNode,
  type ConstValueNode,
  type DefinitionNode,
  type DocumentNode,
} from 'graphql';

const SPECS = 'https://specs.apollo.dev';

const INACCESSIBLE = parse(
  `
  directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
  schema @link(url: "${SPECS}/inaccessible/v0.2", for: SECURITY) { query: Query }`,
  { noLocation: true },
);

/** What the directive that has the name of its specification is called in a supergraph: as it is imported, else as the specification is. */
export function nameOfFeature(supergraph: DocumentNode, feature: string): string {
  return linkOf(supergraph, feature)?.name ?? feature;
}

/** The name of @inaccessible in a supergraph, and how a definition of it is written so that the directive may be used. */
export function inaccessibleFor(supergraph: DocumentNode): { name: string; definitions: (definition: DefinitionNode) => readonly DefinitionNode[] } {
  const linked = linkOf(supergraph, 'inaccessible');
  if (linked) return { name: linked.name, definitions: (definition) => [definition] };
  const [directive, schema] = INACCESSIBLE.definitions;
  const links = schema?.kind === Kind.SCHEMA_DEFINITION ? (schema.directives ?? []) : [];
  const definitions = (definition: DefinitionNode) =>
    definition.kind === Kind.SCHEMA_DEFINITION ? [{ ...definition, directives: [...(definition.directives ?? []), ...links] }, directive!] : [definition];
  return { name: 'inaccessible', definitions };
}

function linkOf(supergraph: DocumentNode, feature: string): { name: string } | undefined {
  const link = linksIn(supergraph).find((each) => textOf(valueOf(each.arguments, 'url'))?.startsWith(`${SPECS}/${feature}/`));
  return link && { name: importedAs(link, `@${feature}`)?.slice(1) ?? textOf(valueOf(link.arguments, 'as')) ?? feature };
}

function linksIn({ definitions }: DocumentNode): readonly ConstDirectiveNode[] {
  return definitions.flatMap((each) => (each.kind === Kind.SCHEMA_DEFINITION || each.kind === Kind.SCHEMA_EXTENSION ? (each.directives ?? []) : []));
}

/** Which definitions of a supergraph are not the graph's own but of a specification that it links: these have the specification's name or begin with it, or are imported. */
export function linkedDefinitions(supergraph: DocumentNode): { hasDirective(name: string): boolean; hasType(name: string): boolean } {
  const features = linksIn(supergraph).flatMap((link) => {
    // Of Federation 1: @core(feature:).
    const url = textOf(valueOf(link.arguments, 'url') ?? valueOf(link.arguments, 'feature'));
    if (url === undefined) return [];
    const parts = url.split('/').filter((part) => part !== '');
    const specified = /^v\d/.test(parts.at(-1)!) ? parts.at(-2)! : parts.at(-1)!;
    return [{ name: textOf(valueOf(link.arguments, 'as')) ?? specified, imports: importsOf(link) }];
  });
  const has = (name: string, imported: string) => features.some((feature) => name.startsWith(`${feature.name}__`) || feature.imports.includes(imported));
  return {
    hasDirective: (name) => has(name, `@${name}`) || features.some((feature) => feature.name === name),
    hasType: (name) => has(name, name),
  };
}

/** The names under which a link imports: "@" before those of directives. */
function importsOf(link: ConstDirectiveNode): string[] {
  const imports = valueOf(link.arguments, 'import');
  return (imports?.kind === Kind.LIST ? imports.values : []).flatMap((each) => {
    const name = each.kind === Kind.OBJECT ? (textOf(valueOf(each.fields, 'as')) ?? textOf(valueOf(each.fields, 'name'))) : textOf(each);
    return name === undefined ? [] : [name];
  });
}

/** The name under which a link imports a directive, "@" before it; undefined where it does not. */
function importedAs(link: ConstDirectiveNode, name: string): string | undefined {
  const imports = valueOf(link.arguments, 'import');
  for (const each of imports?.kind === Kind.LIST ? imports.values : []) {
    if (textOf(each) === name) return name;
    if (each.kind === Kind.OBJECT && textOf(valueOf(each.fields, 'name')) === name) return textOf(valueOf(each.fields, 'as')) ?? name;
  }
  return undefined;
}

function valueOf(parts: readonly (ConstArgumentNode | ConstObjectFieldNode)[] | undefined, name: string): ConstValueNode | undefined {
  return parts?.find((part) => part.name.value === name)?.value;
}

function textOf(value: ConstValueNode | undefined): string | undefined {
  return value?.kind === Kind.STRING ? value.value : undefined;
}
