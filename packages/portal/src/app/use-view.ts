import { useEffect, useMemo, useState } from 'react';
import { CombinedGraphQLErrors, ServerError, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';

/** What a view knows of its one operation. */
export interface ViewAnswer<Data> {
  /** What is shown: the answer, or while another day is asked for the one before. */
  data: Data | undefined;
  loading: boolean;
  /** The subgraphs that failed, by name; their fields are null in `data`. */
  missing: readonly string[];
  /** Absent: the graph answered. */
  failure?: Failure;
  /** What was asked. */
  asked: { document: { documentId: string; isOneTable: boolean }; variables: OperationVariables };
  retry(): void;
}

export interface Failure {
  kind: 'unavailable' | 'too-many' | 'refused';
  /** When it is asked again by itself, in seconds. */
  seconds?: number;
  /** To quote when it is reported. */
  id?: string;
}

/** An operation of the portal's. */
export type ViewDocument<Data, Variables extends OperationVariables> = TypedDocumentNode<Data, Variables> & {
  /** What is sent instead of its text. */
  documentId: string;
  /** Whether its answer as a file is one table, as a CSV is. */
  isOneTable: boolean;
};

/** Seconds until a server that does not answer is asked again. */
const AGAIN = 20;

/** Whether a part has failed since the page was loaded: what it left out is null in the cache, as if the graph had said so. From then on the graph is asked. */
let hasFailed = false;

/** Asks the operation of a view; with `no-cache` the answer is as it was sent, whatever is in it. */
export function useView<Data, Variables extends OperationVariables>(
  document: ViewDocument<Data, Variables>,
  variables: Variables,
  { fetchPolicy }: { fetchPolicy?: 'no-cache' } = {},
): ViewAnswer<Data> {
  const [asked, setAsked] = useState(0);
  // Chosen once for each question: another policy for the same one would ask it again.
  const policy = useMemo(() => fetchPolicy ?? (hasFailed ? 'network-only' : 'cache-first'), [fetchPolicy, JSON.stringify(variables)]);
  const { data, previousData, loading, error, refetch } = useQuery(document, {
    variables,
    errorPolicy: 'all',
    fetchPolicy: policy,
    notifyOnNetworkStatusChange: true,
    context: { documentId: document.documentId },
  });
  useEffect(() => {
    if (error) hasFailed = true;
  }, [error]);
  const failure = error && !loading ? failureOf(error) : undefined;
  const retry = () => {
    setAsked((before) => before + 1);
    void refetch().catch(() => undefined);
  };
  const seconds = failure?.seconds;
  useEffect(() => {
    if (seconds === undefined) return undefined;
    const timer = setTimeout(retry, seconds * 1_000);
    return () => clearTimeout(timer);
  }, [seconds, asked]);
  const shown = data ?? previousData;
  return { data: shown, loading, missing: CombinedGraphQLErrors.is(error) ? subgraphsOf(error) : [], failure, asked: { document, variables }, retry };
}

function failureOf(error: unknown): Failure | undefined {
  if (ServerError.is(error)) {
    const seconds = Number(error.response.headers.get('retry-after')) || AGAIN;
    return { kind: error.statusCode === 429 ? 'too-many' : 'unavailable', seconds, id: /"id":"([^"]+)"/.exec(error.bodyText)?.[1] };
  }
  if (!CombinedGraphQLErrors.is(error)) return { kind: 'unavailable', seconds: AGAIN };
  const data = error.data;
  if (data && Object.values(data).some((value) => value !== null)) return undefined;
  const { extensions } = error.errors[0] ?? {};
  if (extensions?.code === 'BAD_USER_INPUT') return { kind: 'refused' };
  return { kind: extensions?.code === 'RATE_LIMIT_EXCEEDED' ? 'too-many' : 'unavailable', seconds: AGAIN, id: extensions?.id as string | undefined };
}

function subgraphsOf({ errors }: CombinedGraphQLErrors): string[] {
  // One that refuses what the address asks for has not failed.
  const failing = errors.filter(({ extensions }) => extensions?.code !== 'BAD_USER_INPUT');
  const names = failing.flatMap(({ extensions }) => (typeof extensions?.subgraph === 'string' ? extensions.subgraph : []));
  return [...new Set(names)].sort();
}
