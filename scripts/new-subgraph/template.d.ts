export function subgraphFiles(solution: {
  name: string;
  title: string;
  text: string;
  citation: string;
  dependencies: Record<string, string>;
}): Record<string, string>;
