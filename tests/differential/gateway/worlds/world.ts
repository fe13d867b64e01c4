/** Subgraphs that meet: their contracts, and questions that random operations would seldom hit on. */
export interface World {
  name: string;
  /** By subgraph. */
  contracts: Readonly<Record<string, string>>;
  /** How deep random operations go, and how many fields they select, where planning would take too long. */
  size?: { depth: number; fields: number };
  questions?: readonly string[];
}

const DIRECTIVES = ['key', 'external', 'requires', 'provides', 'shareable', 'override', 'inaccessible', 'tag', 'interfaceObject', 'extends'];

/** A contract that may use every directive of the specification's version. */
export function contract(sdl: string, version = 'v2.9', more: readonly string[] = []): string {
  const imported = [...DIRECTIVES, ...more].map((name) => `"@${name}"`).join(', ');
  return `extend schema @link(url: "https://specs.apollo.dev/federation/${version}", import: [${imported}])\n${sdl}`;
}
