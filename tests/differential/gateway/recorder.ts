import { GraphQLError } from 'graphql';
import type { SeenError } from './seen.js';
import { Answered, numbersOf } from './places.js';

/** What a gateway hands to a data source, as far as it is used here. */
export interface Fetch {
  request: { query: string; variables?: Record<string, unknown>; operationName?: string };
  context: unknown;
  pathInIncomingRequest?: readonly (string | number)[];
}

/** How a subgraph is reached. */
export type CallSubgraph = (subgraph: string, fetch: Fetch) => Promise<unknown>;

/** One request that a gateway sent to a subgraph. */
export interface Sent {
  subgraph: string;
  query: string;
  /** Of entities: how many. */
  representations?: number;
}

interface Result {
  errors?: readonly { path?: readonly (string | number)[] }[];
}

/** What one operation sent, and the errors that a gateway should have reported but may not have. */
export class Recorder {
  readonly sent: Sent[] = [];
  /** The failures of the machinery, with the subgraph's name, and the place of its fields as far as there is but one. */
  readonly failed: SeenError[] = [];
  /** Whether entities in errors had to be given the numbers that Apollo's executor takes them for. */
  recounted = false;
  /** Whether a subgraph returned an interface's name as an object's `__typename`. */
  namedByInterface = false;
  private readonly answered = new Answered();

  constructor(
    private readonly callSubgraph: CallSubgraph,
    /** In quotes, as an answer has them. */
    private readonly interfaces: readonly string[],
    /** Whether the executor is Apollo's. */
    private readonly byStock: boolean,
  ) {}

  async process(subgraph: string, fetch: Fetch): Promise<unknown> {
    const { query, variables = {} } = fetch.request;
    const { representations } = variables as { representations?: readonly Record<string, unknown>[] };
    this.sent.push({ subgraph, query, representations: representations?.length });
    const result = await this.answer(subgraph, fetch);
    const text = JSON.stringify(result) ?? '';
    if (this.interfaces.some((name) => text.includes(name))) this.namedByInterface = true;
    if (representations) return this.byStock ? this.recount(result as Result, representations, fetch) : result;
    this.answered.add(result);
    return result;
  }

  private async answer(subgraph: string, fetch: Fetch): Promise<unknown> {
    try {
      return await this.callSubgraph(subgraph, fetch);
    } catch (error) {
      const path = fetch.pathInIncomingRequest ?? [];
      const [place] = path.join('.').split('.@');
      const code = error instanceof GraphQLError ? (error.extensions.code as string) : undefined;
      this.failed.push({ path: place || undefined, message: (error as Error).message, code, service: subgraph });
      throw error;
    }
  }

  private recount(result: Result, representations: readonly Record<string, unknown>[], { pathInIncomingRequest = [] }: Fetch): Result {
    const objects = this.answered.at(pathInIncomingRequest);
    if (objects.length === representations.length || !result?.errors) return result;
    const numbers = numbersOf(representations, objects);
    if (!numbers) throw new Error(`expected the objects of ${JSON.stringify(representations)}, but got ${JSON.stringify(objects)}`);
    this.recounted = true;
    const errors = result.errors.map((error) => {
      const [field, number, ...rest] = error.path ?? [];
      return typeof number === 'number' ? { ...error, path: [field!, numbers[number]!, ...rest] } : error;
    });
    return { ...result, errors };
  }
}
