/** How a column of the k-th copy of a row follows from the row's own. */
export type Rewrite =
  /** The copy's own key, or a reference to a row that is copied as often: "sapa" -> "sapa-2". */
  | 'key'
  | 'keys'
  /** A reference to a solution, of which there are fewer copies: the copies take turns. */
  | 'solution'
  | 'solutions'
  /** The same where it stands before the first slash of a longer id: "sapa/standing" -> "sapa-2/standing". */
  | 'path'
  /** A name that is unique among the copies. */
  | 'name';

export interface Copies {
  table: string;
  /** Solutions and what belongs to them stop at about 300; everything else goes on. */
  upTo: 'solutions' | 'scale';
  columns: Record<string, Rewrite>;
  /** Which rows are copied; all where absent. */
  where?: string;
}

export const COPIES: readonly Copies[] = [
  {
    table: 'solutions.solution',
    upTo: 'solutions',
    columns: {
      id: 'key',
      part_of: 'key',
      ancestor_ids: 'keys',
      down_with_it: 'keys',
      reached_directly: 'keys',
      reached_indirectly: 'keys',
      reached_possibly: 'keys',
      name: 'name',
    },
  },
  { table: 'solutions.solution_vendor', upTo: 'solutions', columns: { id: 'key', solution: 'key' } },
  { table: 'solutions.lifecycle_fact', upTo: 'solutions', columns: { id: 'key', solution: 'key', target: 'key' } },
  { table: 'solutions.contract', upTo: 'solutions', columns: { id: 'key', solution: 'key' } },
  { table: 'solutions.dependency', upTo: 'solutions', columns: { id: 'key', solution: 'key', depends_on: 'key' } },
  { table: 'governance.governance_assignment', upTo: 'solutions', columns: { id: 'key', solution: 'key' } },
  { table: 'sapa.data_access', upTo: 'solutions', columns: { id: 'key', solution: 'key', channel: 'key' } },
  { table: 'valg.election', upTo: 'solutions', columns: { id: 'key', solution: 'key', name: 'name' } },
  { table: 'sts.retender', upTo: 'solutions', columns: { id: 'key', solution: 'key', contracts: 'keys' } },
  { table: 'sts.transition_stage', upTo: 'solutions', columns: { id: 'key', retender: 'key' } },
  { table: 'sts.service_message_issuer', upTo: 'solutions', columns: { id: 'key', solution: 'key' } },
  { table: 'agreements.recipient_group', upTo: 'solutions', columns: { id: 'key', solution: 'key', name: 'name' } },
  { table: 'agreements.agreement', upTo: 'scale', columns: { id: 'key', solutions: 'solutions' } },
  { table: 'agreements.agreement_standard', upTo: 'scale', columns: { id: 'key', agreement: 'key', solution: 'solution' } },
  { table: 'klik.task', upTo: 'scale', columns: { id: 'key', solutions: 'solutions', agreements: 'keys', task: 'key' } },
  { table: 'overview.solution_standing', upTo: 'solutions', columns: { id: 'path', solution: 'key', name: 'name' } },
  {
    table: 'overview.obligation',
    upTo: 'scale',
    columns: { id: 'path', cause: 'path', duty: 'key', solutions: 'solutions', agreement: 'key', task: 'key' },
  },
];

const SUFFIX: Record<'key' | 'solution', (solutionCopies: number) => string> = {
  key: () => `'-' || k`,
  solution: (copies) => `case (k - 1) % ${copies} when 0 then '' else '-' || ((k - 1) % ${copies} + 1) end`,
};

/** The SQL of a column's value in the copy numbered k. */
export function rewritten(column: string, rewrite: Rewrite, solutionCopies: number): string {
  const quoted = `t."${column}"`;
  if (rewrite === 'name') return `${quoted} || ' ' || k`;
  if (rewrite === 'path') return `regexp_replace(${quoted}, '^[^/]+', '\\&-' || k)`;
  const suffix = SUFFIX[rewrite === 'solution' || rewrite === 'solutions' ? 'solution' : 'key'](solutionCopies);
  if (rewrite === 'key' || rewrite === 'solution') return `${quoted} || ${suffix}`;
  return `array(select v || ${suffix} from unnest(${quoted}) with ordinality list(v, place) order by place)`;
}
