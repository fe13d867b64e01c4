/** How a made-up graph is made: what each subgraph says of each type. Every value follows from a field's name and its object's number, so no model holds data. */
export interface Graph {
  subgraphs: readonly SubgraphModel[];
  /** The types of the interface; an object's number says which of them it is. Empty: there is no interface. */
  implementers: readonly string[];
  types: readonly string[];
}

export interface SubgraphModel {
  name: string;
  types: readonly TypeModel[];
  /** Root fields: what they give. */
  roots: readonly FieldModel[];
}

export interface TypeModel {
  name: string;
  kind: 'type' | 'interface' | 'interfaceObject';
  keys: readonly KeyModel[];
  fields: readonly FieldModel[];
}

export interface KeyModel {
  fields: string;
  resolvable: boolean;
}

export interface FieldModel {
  name: string;
  /** Of a reference: the type it leads to; absent: a string. */
  to?: string;
  list?: boolean;
  external?: boolean;
  shareable?: boolean;
  requires?: string;
  provides?: string;
}

/** The interface of a graph that has one. */
export const INTERFACE = 'Node';
/** The fields that keys are made of. */
export const KEY_FIELDS = ['id', 'code'] as const;

/** Whether a field takes an argument: by its name, so that it has the same form wherever it stands. */
export function takesArgument({ name, to }: Pick<FieldModel, 'name' | 'to'>): boolean {
  return !to && name.endsWith('1');
}

/** The contract that a subgraph declares, without the link to federation. */
export function sdlOf(graph: Graph, { types, roots }: SubgraphModel): string {
  const query = roots.length > 0 ? [`type Query {\n${roots.map(fieldOf).join('')}}`] : [];
  return [...query, ...types.map((type) => typeOf(graph, types, type))].join('\n');
}

function typeOf({ implementers }: Graph, siblings: readonly TypeModel[], { name, kind, keys, fields }: TypeModel): string {
  const hasInterface = siblings.some((type) => type.kind === 'interface');
  const head = kind === 'interface' ? `interface ${name}` : `type ${name}${hasInterface && implementers.includes(name) ? ` implements ${INTERFACE}` : ''}`;
  const written = keys.map((key) => ` @key(fields: "${key.fields}"${key.resolvable ? '' : ', resolvable: false'})`).join('');
  return `${head}${kind === 'interfaceObject' ? ' @interfaceObject' : ''}${written} {\n${fields.map(fieldOf).join('')}}`;
}

function fieldOf({ name, to, list, external, shareable, requires, provides }: FieldModel): string {
  const type = name === 'id' ? 'ID!' : (to ?? 'String');
  const marks = [
    external && '@external',
    shareable && '@shareable',
    requires && `@requires(fields: "${requires}")`,
    provides && `@provides(fields: "${provides}")`,
  ].filter(Boolean);
  return `  ${name}${takesArgument({ name, to }) ? '(at: Int = 0)' : ''}: ${[list ? `[${type}]` : type, ...marks].join(' ')}\n`;
}
