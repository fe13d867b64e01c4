import {
  GraphQLError,
  isEnumType,
  isInputObjectType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  type ASTNode,
  type GraphQLField,
  type GraphQLFormattedError,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';
import { meant } from './meant.js';

/** Adds to the errors of graphql-js what to write: the operator that a condition lacks, the name that was meant. Undefined where there is nothing to add. */
export function withAdvice(formatted: GraphQLFormattedError, error: unknown, schema: GraphQLSchema): GraphQLFormattedError {
  if (!(error instanceof GraphQLError)) return formatted;
  const { message } = formatted;
  const advised = operatorAdvice(message, error.nodes ?? [], schema) ?? nameAdvice(message, schema);
  return advised === undefined ? formatted : { ...formatted, message: advised };
}

const VALUE = /^Expected value of type "(\w+)!?", found ([^]+)\.$/;
const POSITION = /^Variable "\$(\w+)" of type "([^"]+)" used in position expecting type "(\w+)!?"\.$/;
const VARIABLE = /^Variable "\$\w+" got invalid value ([^]+?)(?: at "[^"]+")?; Expected type "(\w+)" to be an object\.$/;

function operatorAdvice(message: string, nodes: readonly ASTNode[], schema: GraphQLSchema): string | undefined {
  const [, valueType, value] = VALUE.exec(message) ?? [];
  if (valueType) return written(message, conditionOf(schema, valueType), value!, value!.startsWith('['), nameBefore(nodes.at(-1)));
  const [, variable, given, expected] = POSITION.exec(message) ?? [];
  if (expected) return written(message, conditionOf(schema, expected), `$${variable}`, given!.startsWith('['), nameBefore(nodes.at(-1)));
  const [, json, type] = VARIABLE.exec(message) ?? [];
  return type ? written(message, conditionOf(schema, type), json!, json!.startsWith('['), undefined, true) : undefined;
}

/** Appends the condition as it is to be written: `kind: { eq: KLIK_TASK }`. */
function written(message: string, type: GraphQLInputObjectType | undefined, value: string, several: boolean, name?: string, json = false): string | undefined {
  const operator = several ? 'in' : 'eq';
  if (!type?.getFields()[operator] || value.startsWith('{')) return undefined;
  const condition = json ? `{ "${operator}": ${value} }` : `{ ${operator}: ${value} }`;
  return `${message} Write \`${name ? `${name}: ` : ''}${condition}\`.`;
}

function conditionOf(schema: GraphQLSchema, name: string): GraphQLInputObjectType | undefined {
  const type = schema.getType(name);
  return isInputObjectType(type) ? type : undefined;
}

/** The name of the field or argument that a value of the document is given to. */
function nameBefore(node: ASTNode | undefined): string | undefined {
  if (!node?.loc) return undefined;
  return /(\w+)\s*:\s*$/.exec(node.loc.source.body.slice(0, node.loc.start))?.[1];
}

const UNKNOWN = [
  /^(Cannot query field "(\w+)" on type "(\w+)"\.)(?: Did you mean [^]*)?$/,
  /^(Field "(\w+)" is not defined by type "(\w+)"\.)(?: Did you mean [^]*)?$/,
  /^([^]*?; Field "(\w+)" is not defined by type "(\w+)"\.)(?: Did you mean [^]*)?$/,
  /^(Value "(\w+)" does not exist in "(\w+)" enum\.)(?: Did you mean [^]*)?$/,
] as const;

/** Says which name was meant, by the words of the domain; what graphql-js found by spelling alone stays where no word tells it, but for opposites. */
function nameAdvice(message: string, schema: GraphQLSchema): string | undefined {
  for (const pattern of UNKNOWN) {
    const [, fault, name, typeName] = pattern.exec(message) ?? [];
    const type = typeName === undefined ? undefined : schema.getType(typeName);
    if (!fault || !type) continue;
    const spelt = [...message.slice(fault.length).matchAll(/"(\w+)"/g)].map(([, one]) => one!);
    const names = meant(name!, namesOf(type), spelt);
    if (message.slice(fault.length).includes('inline fragment')) return undefined;
    return names.length > 0 ? `${fault} Did you mean ${names.map((one) => `"${one}"`).join(' or ')}?` : fault;
  }
  return undefined;
}

/** The names that could stand there, with what is said of each. */
function namesOf(type: GraphQLNamedType): Map<string, string> {
  if (isEnumType(type)) return new Map(type.getValues().map(({ name, description }) => [name, description ?? '']));
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return new Map();
  const fields = Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields()).filter(({ deprecationReason }) => !deprecationReason);
  return new Map(fields.map(({ name, description, type: of }) => [name, `${description ?? ''} ${typeWords(of)}`]));
}

/** What is said of the type of a field, where that is a type of the domain. */
function typeWords(type: GraphQLType): string {
  const named = getNamedType(type);
  return isObjectType(named) || isInterfaceType(named) ? (named.description ?? '') : '';
}
