import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse, print } from 'graphql';

/** TypeScript types of what documents answer and take; scalars are the texts that they are in JSON. */
export async function operationTypes(schema, documents) {
  return codegen({
    schema: undefined,
    schemaAst: schema,
    documents: documents.map(({ name, document }) => ({ location: name, document: parse(print(document)) })),
    filename: 'operations',
    plugins: [{ operations: {} }],
    pluginMap: { operations },
    config: {
      scalars: { JSON: 'unknown' },
      defaultScalarType: 'string',
      skipTypename: true,
      useTypeImports: true,
      enumType: 'string-literal',
      enumsAsTypes: true,
      skipTypeNameForRoot: true,
    },
  });
}
