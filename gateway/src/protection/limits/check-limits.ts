import type { Limits } from '@portfolio/config';
import { BadRequest, type ErrorCode } from '@portfolio/errors';
import type { DocumentNode } from 'graphql';
import { measure, type Measure } from './measure.js';
import { mostRepeated } from './repeats.js';

type Measured = 'operations' | 'depth' | 'rootFields' | 'aliases' | 'directives' | 'arguments' | 'introspection' | 'selections' | 'repeats';

/** Code and parts of the error message of each limit. */
const MESSAGES: Readonly<Record<Measured, readonly [code: ErrorCode, words: string, remedy: string]>> = {
  operations: ['OPERATION_LIMIT_EXCEEDED', 'operations in a document', 'send only the operation to run'],
  depth: ['DEPTH_LIMIT_EXCEEDED', 'levels of fields', 'split the query'],
  rootFields: ['ROOT_FIELD_LIMIT_EXCEEDED', 'fields at the top of an operation', 'split the query'],
  aliases: ['ALIAS_LIMIT_EXCEEDED', 'aliases', 'split the query, or ask a list with a filter'],
  directives: ['DIRECTIVE_LIMIT_EXCEEDED', 'directives', 'take some out, or split the query'],
  arguments: ['ARGUMENT_LIMIT_EXCEEDED', 'arguments of a field or variables of an operation', 'give each once, or use a list'],
  introspection: ['INTROSPECTION_LIMIT_EXCEEDED', 'lists of types or fields inside each other', 'ask for the types by name'],
  selections: ['SELECTION_LIMIT_EXCEEDED', 'fields and fragments, each as often as it is spread', 'split the query'],
  repeats: ['REPEAT_LIMIT_EXCEEDED', 'selections of the same field in one place', 'select each field once'],
};

/** An error (HTTP 400) for each limit that a parsed document exceeds. Linear in the document's length. */
export function exceededLimits(document: DocumentNode, limits: Limits): BadRequest[] {
  const found = measureDocument(document, limits);
  return (Object.keys(MESSAGES) as Measured[]).filter((name) => found[name] > limits[name]).map((name) => exceeded(name, limits[name], found[name]));
}

/** The figures that limits compare: of the document's largest operation, or sums over the document. */
export function measureDocument(document: DocumentNode, limits: Pick<Limits, 'selections'>): Record<Measured, number> {
  const { parts } = measure(document);
  const largest = (name: keyof Measure) => parts.reduce((most, part) => Math.max(most, part[name]), 0);
  const sum = (name: keyof Measure) => parts.reduce((total, part) => total + part[name], 0);
  const selections = sum('selections');
  return {
    operations: document.definitions.filter(({ kind }) => kind === 'OperationDefinition').length,
    depth: largest('depth'),
    rootFields: largest('rootFields'),
    aliases: sum('aliases'),
    directives: sum('directives'),
    arguments: largest('arguments'),
    introspection: largest('introspection'),
    selections,
    repeats: selections > limits.selections ? 0 : mostRepeated(document, limits.selections),
  };
}

function exceeded(name: Measured, limit: number, found: number): BadRequest {
  const [code, words, remedy] = MESSAGES[name];
  const got = Number.isSafeInteger(found) ? found.toLocaleString('en') : 'far more';
  return new BadRequest(`expected at most ${limit.toLocaleString('en')} ${words}, but got ${got}; ${remedy}`, code);
}
