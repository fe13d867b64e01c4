import { Kind, parse, type ConstDirectiveNode } from 'graphql';
import { apiSchema } from './api-schema.js';
import { checkSupergraph } from './check-supergraph.js';
import { unanswerable, type Keeping, keptFaults } from './contract-answers.js';
import { nameOfFeature } from './features.js';
import { contractOf, CONTRACTS, taggedParts, type ContractName } from './contract.js';

const TAGS: ReadonlySet<string> = new Set(['public', 'internal', 'preview']);

/**
 * Faults of a supergraph's contracts: tags that no contract knows, contracts that are no valid graph or cannot be answered, parts that a tag promises to outside
 * parties and the public contract has not, since they are of a type, or in one, that is not for them, and read models that tell what a contract leaves out.
 */
export function contractFaults(supergraphSdl: string, readModels: readonly Keeping[] = []): string[] {
  const parts = taggedParts(parse(supergraphSdl, { noLocation: true }));
  const unknown = parts
    .filter(({ tag }) => !TAGS.has(tag))
    .map(({ coordinate, tag }) => `${coordinate}: expected a tag to be one of ${[...TAGS].join(', ')}, but got "${tag}"`);
  const invalid = CONTRACTS.flatMap((contract) => invalidity(supergraphSdl, contract));
  if (unknown.length > 0 || invalid.length > 0) return [...unknown, ...invalid];
  const whole = apiSchema(supergraphSdl);
  const lacking = CONTRACTS.map((contract) => ({ contract, sdl: contractOf(supergraphSdl, contract) })).filter(({ sdl }) => sdl !== supergraphSdl);
  const untold = lacking.flatMap(({ contract, sdl }) => {
    const part = apiSchema(sdl);
    return [...unanswerable(part, whole), ...keptFaults(part, readModels)].map((fault) => `the contract "${contract}": ${fault}`);
  });
  const missing = hiddenIn(contractOf(supergraphSdl, 'public'));
  const promised = parts.filter(({ tag, coordinate }) => tag === 'public' && missing.has(coordinate));
  const broken = promised.map(
    ({ coordinate }) => `${coordinate}: expected it in the public contract, as its tag says, but it is left out with what it stands in or is of`,
  );
  return [...broken, ...untold];
}

function invalidity(supergraphSdl: string, contract: ContractName): string[] {
  try {
    checkSupergraph(contractOf(supergraphSdl, contract));
    return [];
  } catch (error) {
    return [`the contract "${contract}" is no valid graph: ${(error as Error).message}`];
  }
}

/** The coordinates that are @inaccessible, or in what is. */
function hiddenIn(supergraphSdl: string): ReadonlySet<string> {
  const supergraph = parse(supergraphSdl, { noLocation: true });
  const inaccessible = nameOfFeature(supergraph, 'inaccessible');
  const isHidden = ({ directives = [] }: { directives?: readonly ConstDirectiveNode[] }) => directives.some(({ name }) => name.value === inaccessible);
  const found = new Set<string>();
  for (const type of supergraph.definitions) {
    if (!('name' in type) || !type.name || type.kind === Kind.DIRECTIVE_DEFINITION) continue;
    const typeHidden = isHidden(type as never);
    if (typeHidden) found.add(type.name.value);
    const parts = 'fields' in type ? (type.fields ?? []) : 'values' in type ? (type.values ?? []) : [];
    for (const part of parts) if (typeHidden || isHidden(part)) found.add(`${type.name.value}.${part.name.value}`);
  }
  return found;
}
