import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLInputType,
} from 'graphql';
import type { Random } from '../random.js';

const DAYS = ['2013-06-01', '2025-11-21', '2026-06-30'];

/** The values of one operation: some written in it, some by variables, given or with defaults or left out. */
export class Inputs {
  readonly definitions: string[] = [];
  readonly variables: Record<string, unknown> = {};

  constructor(
    private readonly random: Random,
    /** What strings and keys may be. */
    private readonly words: readonly string[],
  ) {}

  /** The arguments of a field. */
  given(args: readonly GraphQLArgument[]): string {
    const wanted = args.filter((argument) => isRequiredArgument(argument) || this.random.chance(0.4));
    const values = wanted.map(({ name, type }) => `${name}: ${this.random.chance(0.5) ? this.variable(type, name) : literal(this.value(type, name, 2), type)}`);
    return values.length > 0 ? `(${values.join(', ')})` : '';
  }

  /** What @skip and @include take. */
  boolean(): string {
    const { random } = this;
    if (random.chance(0.3)) return String(random.chance(0.5));
    const name = `c${random.below(3)}`;
    if (!this.definitions.some((definition) => definition.startsWith(`$${name}:`))) {
      const given = random.chance(0.6);
      this.definitions.push(random.chance(0.5) || !given ? `$${name}: Boolean! = ${random.chance(0.5)}` : `$${name}: Boolean!`);
      if (given) this.variables[name] = random.chance(0.5);
    }
    return `$${name}`;
  }

  private variable(type: GraphQLInputType, argument: string): string {
    const name = `v${this.definitions.length}`;
    const fallback = this.random.chance(0.4) ? ` = ${literal(this.value(type, argument, 2), type)}` : '';
    this.definitions.push(`$${name}: ${String(type)}${fallback}`);
    if ((isNonNullType(type) && !fallback) || this.random.chance(0.6)) this.variables[name] = this.value(type, argument, 2);
    return `$${name}`;
  }

  private value(type: GraphQLInputType, name: string, depth: number): unknown {
    const { random } = this;
    if (isNonNullType(type)) return this.present(type.ofType, name, depth);
    return random.chance(0.1) ? null : this.present(type, name, depth);
  }

  private present(type: GraphQLInputType, name: string, depth: number): unknown {
    const { random } = this;
    if (isNonNullType(type)) return this.present(type.ofType, name, depth);
    if (isListType(type)) return Array.from({ length: depth > 0 ? random.below(3) : 0 }, () => this.value(type.ofType, name, depth - 1));
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isRequiredInputField(field) || (depth > 0 && random.chance(0.5)));
      return Object.fromEntries(fields.map((field) => [field.name, this.value(field.type, field.name, depth - 1)]));
    }
    if (type.name === 'Boolean') return random.chance(0.5);
    if (type.name === 'Int') return name === 'first' || name === 'last' ? 1 + random.below(4) : random.below(9);
    if (type.name === 'Float') return random.below(9) / 2;
    return type.name === 'Date' ? random.pick(DAYS) : random.pick(this.words);
  }
}

/** A value as an operation writes it. */
function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (value === null) return 'null';
  if (isListType(type)) return `[${(value as unknown[]).map((item) => literal(item, type.ofType)).join(', ')}]`;
  if (isEnumType(type)) return String(value);
  if (!isInputObjectType(type)) return JSON.stringify(value);
  const fields = type.getFields();
  return `{ ${Object.entries(value as object)
    .map(([name, inner]) => `${name}: ${literal(inner, fields[name]!.type)}`)
    .join(', ')} }`;
}
