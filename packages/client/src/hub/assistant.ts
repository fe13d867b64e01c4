import { openMcp, type Graph } from '@portfolio/mcp';
import type { Client } from '../client.js';
import type { Terminal } from './output.js';

/** Where assistants find the graph, and the day that they ask as of where they name none. */
interface Asked {
  client: Client;
  asOf?: string;
  /** What is said where the graph is not reached. */
  unreachable: string;
}

/** Serves an assistant by standard input and output until it closes them; what is said besides goes to `err`. */
export async function serveAssistant({ client, asOf, unreachable }: Asked, { stdin, out, err }: Terminal): Promise<void> {
  const graph: Graph = {
    today: () => asOf ?? todayInCopenhagen(),
    has: () => true,
    async ask(operation, variables, options) {
      try {
        const { data, errors } = await client.ask<Record<string, unknown>, Record<string, unknown>>(operation, variables, options);
        return { data, errors };
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        return { data: null, errors: [{ message: unreachable, extensions: { code: 'GRAPH_UNREACHABLE' } }] };
      }
    },
    schema: async (signal) => (await client.read('schema.graphql', { signal })).text(),
  };
  const { serveOverStdio } = await openMcp();
  await serveOverStdio(graph, stdin, out, ({ message }) => err.write(`${message}\n`));
}

function todayInCopenhagen(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format();
}
