import { fileURLToPath } from 'node:url';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

export const HUB_PROGRAM = fileURLToPath(new URL('../../packages/client/dist/hub/main.js', import.meta.url));

/** The two revisions of the protocol that assistants speak. */
type Revision = 'legacy' | 'auto';

/** An assistant's end of the protocol: the official client. */
function assistant(mode: Revision = 'auto'): Client {
  return new Client({ name: 'tests', version: '1.0.0' }, { versionNegotiation: { mode } });
}

export async function overHttp(graph: string, mode?: Revision): Promise<Client> {
  const client = assistant(mode);
  await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', graph)));
  return client;
}

/** `hub mcp` as a process of the client's. */
export async function overStdio(
  graph: string,
  mode?: Revision,
  { options = [], program = HUB_PROGRAM }: { options?: string[]; program?: string } = {},
): Promise<Client> {
  const client = assistant(mode);
  const args = [program, '--url', graph, ...options, 'mcp'];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, env: { LANG: 'da_DK.UTF-8' }, stderr: 'ignore' }));
  return client;
}

export interface Answered {
  asOf: string;
  data: Record<string, unknown>;
  errors: { message: string; code: string; path?: (string | number)[] }[];
  sources: { document: { id: string; label: string }; section: { id: string; label: string } | null }[];
}

/** What a tool answers, and what it says besides. */
export async function call(client: Client, name: string, given: Record<string, unknown> = {}): Promise<{ failed: boolean; text: string; answer: Answered }> {
  const { isError = false, content, structuredContent } = await client.callTool({ name, arguments: given });
  const text = content.map((part) => (part.type === 'text' ? part.text : `a part of type ${part.type}`)).join('\n');
  return { failed: isError, text, answer: structuredContent as Answered };
}
