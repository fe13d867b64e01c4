import type { CallToolResult, McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { argumentsOf, asOf } from './arguments.js';
import type { Graph, GraphError } from './graph.js';
import type { Question, Trusted } from './question.js';
import { OWN, QUESTIONS } from './questions.generated.js';

/** The most bytes of one answer: three times the longest of a ready question, and no more than a model can read. */
const MOST_BYTES = 100_000;
const MOST_HITS = 50;

/** They look things up in one graph, and change nothing. */
const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** The same of every tool; what its parts mean, the instructions say. */
const OUTPUT = z.object({ asOf: z.string(), data: z.record(z.string(), z.unknown()), errors: z.array(z.unknown()), sources: z.array(z.unknown()) });

/** An answer. */
interface Output extends Record<string, unknown> {
  /** The day that it holds for. */
  asOf: string;
  data: Record<string, unknown>;
  /** The parts that failed, which are null in the data. */
  errors: Told[];
  sources: Cited[];
}

interface Told {
  message: string;
  code: string;
  path?: (string | number)[];
  /** To quote to the graph's operators. */
  id?: string;
}

interface Tool {
  operation: Trusted;
  name: string;
  title: string;
  description: string;
  input: z.ZodObject;
}

const toolOf = (question: Question): Tool => ({
  operation: question,
  name: question.slug,
  title: question.da[0],
  description: question.en.join(' '),
  input: argumentsOf(question.variables),
});

const SEARCH: Tool = {
  operation: OWN.search,
  name: 'search',
  title: 'Søg i hele porteføljen',
  description:
    'Finds anything by words in Danish, in any form and order, and gives its type, label and id: the ids that the other tools take. ' +
    'Types are, among others, Agreement, Body, Document, GovernanceModel, KkrGeography, KlikTask, Municipality, OperationalArea, Organisation, PlaybookTheme and Solution.',
  input: z.strictObject({
    text: z
      .string()
      .min(1)
      .max(200)
      .meta({ description: 'Words, names, dates; each must be met.', examples: ['databehandleraftale Aula'] }),
    types: z.array(z.string().min(1).max(100)).min(1).max(20).optional().describe('Only hits of these types; by default all.'),
    first: z.int().min(1).max(MOST_HITS).default(20).describe('How many hits at the most.'),
    asOf: asOf(),
  }),
};

/** Every tool; made once, since each server of a request has them all. */
const TOOLS: readonly Tool[] = [...QUESTIONS.map(toolOf), SEARCH];

/** Adds the tools for all that the graph has. */
export function addTools(server: McpServer, graph: Graph): void {
  for (const { operation, name, title, description, input } of TOOLS.filter((tool) => graph.has(tool.operation))) {
    const config = { title, description, inputSchema: input, outputSchema: OUTPUT, annotations: { title, ...READ_ONLY } };
    server.registerTool(name, config, async ({ asOf: asked, ...variables }, { mcpReq: { signal } }) => {
      const day = String(asked ?? variables.date ?? graph.today());
      return resultOf(await graph.ask(operation, variables, { asOf: day, signal }), day);
    });
  }
}

function resultOf({ data, errors }: Awaited<ReturnType<Graph['ask']>>, day: string): CallToolResult {
  const told = errors.map(toldOf);
  if (!data || (told.length > 0 && Object.values(data).every((part) => part === null))) return refused(told);
  const output: Output = { asOf: day, data, errors: told, sources: sourcesIn(data) };
  const bytes = Buffer.byteLength(JSON.stringify(output));
  if (bytes > MOST_BYTES) {
    const message = `expected an answer of at most ${MOST_BYTES.toLocaleString('en')} bytes, but it has ${bytes.toLocaleString('en')}; ask for less: a shorter period, one thing instead of several`;
    return refused([{ message, code: 'ANSWER_LIMIT_EXCEEDED' }]);
  }
  // What the documents say is in the structured content alone, where it cannot be taken for words of this server.
  return { content: [{ type: 'text', text: summaryOf(output) }], structuredContent: output };
}

function summaryOf({ asOf: day, data, errors }: Output): string {
  if (Object.values(data).every((part) => part === null)) return 'Nothing has these ids; the tool search finds the right ones.';
  const missing = errors.length > 0 ? ` Parts of it failed (${errors.length}): see its errors.` : '';
  return `The answer as of ${day} is in the structured content, as data.${missing}`;
}

function refused(errors: readonly Told[]): CallToolResult {
  const text = errors.map(({ code, message }) => `${code}: ${message}`).join('\n') || 'The graph gave no answer.';
  return { isError: true, content: [{ type: 'text', text }], structuredContent: { errors: [...errors] } };
}

function toldOf({ message, path, extensions: { code, id } }: GraphError): Told {
  return { message, code, ...(path && { path: [...path] }), ...(id && { id }) };
}

interface Cited {
  document: unknown;
  section: unknown;
}

/** Every citation below `sources`, each once, in the order of the answer. */
function sourcesIn(data: unknown): Cited[] {
  const found = new Map<string, Cited>();
  const look = (value: unknown, isSource: boolean): void => {
    if (Array.isArray(value)) for (const each of value) look(each, isSource);
    else if (typeof value === 'object' && value !== null) {
      const { document, section } = value as Partial<Cited>;
      if (isSource && document) found.set(JSON.stringify([document, section]), { document, section: section ?? null });
      else for (const [key, each] of Object.entries(value)) look(each, /sources$/i.test(key));
    }
  };
  look(data, false);
  return [...found.values()];
}
