import {
  isCompositeType,
  isListType,
  isAbstractType,
  getNamedType,
  parse,
  validate,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { Random } from '../random.js';
import { Inputs } from './inputs.js';

export interface Operation {
  query: string;
  variables: Record<string, unknown>;
}

/** The size of random operations, and the words in their arguments. */
export interface Size {
  depth?: number;
  fields?: number;
  /** Values for strings and keys. */
  words?: readonly string[];
  /** Names of fields that are not selected, such as those whose value passes with time. */
  except?: readonly string[];
}

/** About how many fields one operation selects, unless a world says less: the planner's time grows much faster than they do. */
const FIELDS = 25;
/** Rejected where fields of one name cannot be merged: then less daring names are tried. */
const TRIES = 12;
const WORDS = ['a', 'b#2', 'æ "c"'];

/** A random operation that the schema allows: fragments of both kinds, conditions, variables, names that meet. */
export function generate(schema: GraphQLSchema, seed: number, { depth = 5, fields = FIELDS, words = WORDS, except = [] }: Size = {}): Operation {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const operation = new Generator(schema, new Random(seed * 1_009 + attempt), 0.5 - attempt / TRIES / 2, { fields, words, except }).operation(depth);
    if (validate(schema, parse(operation.query)).length === 0) return operation;
  }
  throw new Error(`expected a valid operation of seed ${seed}, but got none in ${TRIES} tries`);
}

class Generator {
  private readonly inputs: Inputs;
  private readonly most: number;
  private readonly except: ReadonlySet<string>;
  private readonly fragments: string[] = [];
  private names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
    /** The chance that a field is answered under its own or another field's name, so that names meet. */
    private readonly daring: number,
    size: Required<Omit<Size, 'depth'>>,
  ) {
    this.inputs = new Inputs(random, size.words);
    this.most = size.fields;
    this.except = new Set(size.except);
  }

  operation(depth: number): Operation {
    const mutation = this.schema.getMutationType();
    const isMutation = mutation && this.random.chance(0.4);
    const root = isMutation ? mutation : this.schema.getQueryType()!;
    const roots = 1 + this.random.below(Math.min(3, Math.ceil(this.most / 8)));
    const fields = Array.from({ length: roots }, () => this.field(root, this.random.pick(Object.values(root.getFields())), depth));
    const selections = this.random.chance(0.15)
      ? [...fields, this.fragment(root, () => this.field(root, this.random.pick(Object.values(root.getFields())), 2))]
      : fields;
    const body = `{ ${selections.join(' ')} } ${this.fragments.join(' ')}`;
    const { definitions, variables } = this.inputs;
    const declared = definitions.length > 0 ? `(${definitions.join(', ')})` : '';
    return { query: `${isMutation ? 'mutation' : 'query'} Random${declared} ${body}`.trim(), variables };
  }

  private field(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    const call = `${this.named(parent, field.name)}${this.inputs.given(field.args)}${this.condition()}`;
    return isCompositeType(type) ? `${call} { ${this.selection(type, depth - (isListType(field.type) ? 2 : 1))} }` : call;
  }

  private named(parent: GraphQLCompositeType, name: string): string {
    const { random } = this;
    this.names += 1;
    if (!random.chance(this.daring)) return `a${this.names}: ${name}`;
    if (!('getFields' in parent) || random.chance(0.8)) return name;
    return `${random.pick(Object.keys(parent.getFields()))}: ${name}`;
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    const { random } = this;
    const parts = 'getFields' in type ? this.fields(type, depth) : [];
    if (isAbstractType(type) && this.names < this.most) parts.push(...this.conditioned(type, depth));
    if (random.chance(0.12)) parts.push(this.fragment(type, () => this.fields(type, depth).join(' ') || '__typename'));
    if (parts.length === 0 || random.chance(0.3)) parts.push(random.chance(0.5) ? '__typename' : `kind${random.below(3)}: __typename`);
    return parts.join(' ');
  }

  private fields(type: GraphQLCompositeType, depth: number): string[] {
    if (!('getFields' in type)) return [];
    const deep = depth > 0 && this.names < this.most;
    const all = Object.values(type.getFields()).filter(({ name, type: own }) => !this.except.has(name) && (deep || !isCompositeType(getNamedType(own))));
    const wanted = all.filter(() => this.random.chance(Math.min(0.9, 3 / all.length)));
    return wanted.map((field) => this.field(type, field, depth));
  }

  /** Selections that hold for some of an abstract type's types: objects, and interfaces that meet it. */
  private conditioned(type: GraphQLCompositeType, depth: number): string[] {
    const possible = this.schema.getPossibleTypes(type as never);
    const interfaces = possible.flatMap((object) => object.getInterfaces()).filter((other) => other !== type);
    const types: GraphQLCompositeType[] = [...possible, ...new Set(interfaces)];
    const wanted = types.filter(() => this.random.chance(0.6));
    return wanted.map((part) => this.fragment(part, () => this.selection(part, depth - 1)));
  }

  private fragment(type: GraphQLCompositeType, select: () => string): string {
    const { random } = this;
    const condition = this.condition();
    if (random.chance(0.3)) {
      const name = `F${(this.names += 1)}`;
      this.fragments.push(`fragment ${name} on ${type.name} { ${select()} }`);
      return random.chance(0.2) ? `...${name}${condition} ...${name}` : `...${name}${condition}`;
    }
    return `... on ${type.name}${condition} { ${select()} }`;
  }

  private condition(): string {
    const { random, inputs } = this;
    if (!random.chance(0.1)) return '';
    const one = (name: string) => ` @${name}(if: ${inputs.boolean()})`;
    return random.pick([() => one('include'), () => one('skip'), () => one('skip') + one('include')])();
  }
}
