/** What a municipality has signed, and what is due: `node example.js <url of the graph, or "mock"> <code of the municipality> <day>`. */
import { Client, danishLabel, everyNode, GraphRequestError, MunicipalityDossier, operation, SCHEMA_SHA256 } from '@portfolio/client';
import { MockGraph } from '@portfolio/client/mock';

const [where = 'mock', code = '751', day = '2025-12-01'] = process.argv.slice(2);

interface Signatures {
  municipality: {
    signatures: { nodes: { status: string; agreement: { label: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  } | null;
}

const SIGNATURES = operation<Signatures, { code: string; after?: string | null }>(`
  query ExampleSignatures($code: ID!, $after: String) {
    municipality(code: $code) {
      signatures(first: 3, after: $after) {
        nodes { status agreement { label } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

const graph = where === 'mock' ? { url: 'http://mock', fetch: (await MockGraph.open()).fetch } : { url: where };
const client = new Client({ ...graph, name: 'example', version: '1.0.0', asOf: day, retry: { firstWait: 10 } });

// An operation of the package: what it takes and answers is known to the checker.
const { data, errors } = await client.ask(MunicipalityDossier, { code, agreement: 'k-aftale-datastandard', from: day, to: '2026-06-30' });
const dossier = data?.municipality;
console.log(`${dossier?.label} i ${dossier?.kkr?.label}: ${dossier?.tasks?.nodes.length} KLIK-opgaver`, ...errors.map(({ message }) => message));

// A list of your own, page by page.
for await (const { agreement, status } of everyNode(client, SIGNATURES, { code }, ({ municipality }) => municipality?.signatures))
  console.log(`${agreement.label}: ${danishLabel('SignatureStatus', status)}`);

// A mistake is told with a code.
try {
  await client.get(operation('query Wrong { municipalities(first: -1) { totalCount } }'));
  console.log('answered, as a mock that checks no arguments does');
} catch (error) {
  if (!(error instanceof GraphRequestError)) throw error;
  console.log(error.codes.join());
}
console.log(SCHEMA_SHA256.length);
