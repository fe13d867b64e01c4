import { z } from 'zod';

const count = (most = 1_000_000) => z.coerce.number().int().min(1).max(most);

/** Limits of one request; one that exceeds them is refused before anything is executed. */
export const limitVariables = {
  /** Levels of fields, fragments expanded. */
  LIMIT_DEPTH: count().default(15),
  /** Fields under another name, fragments expanded. */
  LIMIT_ALIASES: count().default(50),
  /** Fields of Query or Mutation in one operation. */
  LIMIT_ROOT_FIELDS: count().default(30),
  /** Directives, fragments expanded. */
  LIMIT_DIRECTIVES: count().default(50),
  /** Characters of the document. */
  LIMIT_CHARACTERS: count(100_000_000).default(50_000),
  /** Tokens of the document. */
  LIMIT_TOKENS: count().default(4_000),
  /** Operations in one document. */
  LIMIT_OPERATIONS: count().default(20),
  /** Fields and fragments, each as often as fragments repeat it. */
  LIMIT_SELECTIONS: count().default(1_000),
  /** How often one place of the answer is selected; comparing the selections of a place takes its square. */
  LIMIT_REPEATS: count().default(20),
  /** Arguments of one field, or variables of one operation. */
  LIMIT_ARGUMENTS: count().default(50),
  /** Lists of the schema's own description inside each other; graphql-js itself refuses three. */
  LIMIT_INTROSPECTION: count(2).default(2),
  /** Values in a request's variables: items of lists and fields of objects. */
  LIMIT_VALUES: count().default(5_000),
  /** Maximum number of validation errors reported for one document. */
  LIMIT_ERRORS: count().default(20),
  /** Bytes of a request's body, unpacked. */
  LIMIT_BODY_BYTES: count(100_000_000).default(1_000_000),
  /** The estimated cost of one operation. */
  LIMIT_COST: count(1_000_000_000).default(250_000),
  /** Units of work that one request takes while it runs, about ten microseconds of a processor each. */
  LIMIT_WORK: count(1_000_000_000).default(40_000),
  /** Bytes of one answer; and of what all subgraphs together answer to one request. */
  LIMIT_ANSWER_BYTES: count(1_000_000_000).default(16_000_000),
  /** Milliseconds of the processor that planning one operation may take. */
  LIMIT_PLANNING_MS: count(60_000).default(400),
};

type Variables = z.infer<z.ZodObject<typeof limitVariables>>;

export interface Limits {
  depth: number;
  aliases: number;
  rootFields: number;
  directives: number;
  characters: number;
  tokens: number;
  operations: number;
  selections: number;
  repeats: number;
  arguments: number;
  introspection: number;
  values: number;
  errors: number;
  bodyBytes: number;
  cost: number;
  work: number;
  answerBytes: number;
  planning: number;
}

/** The limits in the code's names. */
export function limitsOf(variables: Variables): Limits {
  return {
    depth: variables.LIMIT_DEPTH,
    aliases: variables.LIMIT_ALIASES,
    rootFields: variables.LIMIT_ROOT_FIELDS,
    directives: variables.LIMIT_DIRECTIVES,
    characters: variables.LIMIT_CHARACTERS,
    tokens: variables.LIMIT_TOKENS,
    operations: variables.LIMIT_OPERATIONS,
    selections: variables.LIMIT_SELECTIONS,
    repeats: variables.LIMIT_REPEATS,
    arguments: variables.LIMIT_ARGUMENTS,
    introspection: variables.LIMIT_INTROSPECTION,
    values: variables.LIMIT_VALUES,
    errors: variables.LIMIT_ERRORS,
    bodyBytes: variables.LIMIT_BODY_BYTES,
    cost: variables.LIMIT_COST,
    work: variables.LIMIT_WORK,
    answerBytes: variables.LIMIT_ANSWER_BYTES,
    planning: variables.LIMIT_PLANNING_MS,
  };
}

/** The limits where the environment says nothing. */
export function defaultLimits(): Limits {
  return limitsOf(z.object(limitVariables).parse({}));
}
