import { BadRequest, type ErrorCode } from '@portfolio/errors';
import { GraphQLError, Kind, parse, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { readFor, writeFor, type Context } from './context.js';
import type { SubgraphDefinition } from './definition.js';
import { operationOf, type Variant } from './execute/compile.js';
import { compile } from './execute/execute.js';
import { joinedKey } from './keys.js';
import { projectionOf } from './projection.js';

/** An operation that is parsed, validated and planned; to run as often as wanted, each time with a context of its own. */
export interface PreparedFetch {
  isMutation: boolean;
  /** A result with errors and no `data` is a request error. See `OpenSubgraph.execute` for what is shared within an answer. */
  execute(variables: Record<string, unknown> | undefined, context: Context): Promise<ExecutionResult>;
}

/** Characters of all cached texts (LRU); a prepared operation takes some fifty bytes per character. */
const MAX_CACHED_CHARACTERS = 1_000_000;
/** A longer text is not cached. */
const MAX_CACHED_LENGTH = 100_000;

/** Prepares operations, cached by text and operation name. */
export class Preparer {
  private readonly cache: LRUCache<string, PreparedFetch>;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly definition: SubgraphDefinition,
    maxSize = MAX_CACHED_CHARACTERS,
  ) {
    this.cache = new LRUCache({ maxSize, maxEntrySize: MAX_CACHED_LENGTH, sizeCalculation: (_prepared, key) => key.length });
  }

  prepare(query: string, operationName = ''): PreparedFetch {
    const key = joinedKey(operationName, query);
    let prepared = this.cache.get(key);
    if (!prepared) this.cache.set(key, (prepared = this.make(query, operationName)));
    return prepared;
  }

  private make(query: string, operationName: string): PreparedFetch {
    try {
      const document = parse(query);
      const errors = validate(this.schema, document);
      if (errors.length > 0) return refusing(errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')));
      if (!operationOf(document, operationName)) return refusing([unknownOperation(document, operationName)]);
      return this.compiled(document, operationName);
    } catch (error) {
      if (error instanceof GraphQLError) return refusing([coded(error, 'GRAPHQL_PARSE_FAILED')]);
      throw error;
    }
  }

  private compiled(document: DocumentNode, operationName: string): PreparedFetch {
    const projections = new WeakMap<Variant, { projection: ReturnType<typeof projectionOf> }>();
    const run = compile<Context>({ schema: this.schema, document, operationName: operationName || undefined }, (variant, context) => {
      let cached = projections.get(variant);
      if (!cached) projections.set(variant, (cached = { projection: projectionOf(variant, this.definition) }));
      readFor(context, cached.projection);
    });
    const isMutation = operationOf(document, operationName)?.operation === 'mutation';
    return {
      isMutation,
      async execute(variables, context) {
        if (isMutation) writeFor(context);
        const result = await run(variables, context);
        context.budget?.check();
        return result.data === undefined ? { errors: result.errors!.map((error) => coded(error, 'BAD_USER_INPUT')) } : result;
      },
    };
  }
}

function refusing(errors: readonly GraphQLError[]): PreparedFetch {
  return { isMutation: false, execute: async () => ({ errors }) };
}

function coded(error: GraphQLError, code: ErrorCode): GraphQLError {
  if (error.extensions.code) return error;
  const { message, nodes, source, positions, path, originalError, extensions } = error;
  return new GraphQLError(message, { nodes, source, positions, path, originalError, extensions: { ...extensions, code } });
}

function unknownOperation(document: DocumentNode, name: string): GraphQLError {
  const names = document.definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? '(anonymous)') : []));
  const got = name ? `"${name}"` : 'none';
  return new BadRequest(
    `expected "operationName" to be one of the document's operations (${names.join(', ')}), but got ${got}`,
    'OPERATION_RESOLUTION_FAILURE',
  );
}
