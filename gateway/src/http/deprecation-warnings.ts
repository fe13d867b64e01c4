import { NoDeprecatedCustomRule, validate, type DocumentNode, type GraphQLSchema } from 'graphql';

/** A deprecated part of the schema that an operation uses, as its answer's `extensions.warnings` reports it. */
export interface DeprecationWarning {
  message: string;
  code: 'DEPRECATED';
  type: 'WARNING';
  /** What to use instead; absent where nothing succeeds it. */
  successor?: string;
  /** The day on which it is removed, `YYYY-MM-DD`; absent where its reason gives none. */
  removedOn?: string;
}

const MOST = 20;

const cached = new WeakMap<DocumentNode, readonly DeprecationWarning[]>();

/** The deprecated fields, arguments, input fields and enum values that a document names, each once, at most 20; values of variables are not looked at. */
export function deprecationWarnings(schema: GraphQLSchema, document: DocumentNode): readonly DeprecationWarning[] {
  let warnings = cached.get(document);
  if (!warnings) cached.set(document, (warnings = find(schema, document)));
  return warnings;
}

function find(schema: GraphQLSchema, document: DocumentNode): readonly DeprecationWarning[] {
  const messages = new Set(validate(schema, document, [NoDeprecatedCustomRule], { maxErrors: 500 }).map(({ message }) => message));
  return [...messages]
    .filter((message) => !message.startsWith('Too many validation errors'))
    .slice(0, MOST)
    .map(warningOf);
}

function warningOf(message: string): DeprecationWarning {
  const successor = /Use `([^`]+)`/.exec(message)?.[1];
  const removedOn = /Goes on (\d{4}-\d{2}-\d{2})\./.exec(message)?.[1];
  return { message, code: 'DEPRECATED', type: 'WARNING', ...(successor && { successor }), ...(removedOn && { removedOn }) };
}
