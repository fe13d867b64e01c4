export interface Answered {
  id: string;
  setup: string;
  statements: Record<string, number>;
  equal: boolean;
}

/** The table of questions: subgraphs queried, SQL statements sent and whether the answer is equal, in each set-up. */
export function answersTable(answered: readonly Answered[]): string {
  const setups = [...new Set(answered.map(({ setup }) => setup))];
  const byQuestion = Map.groupBy(answered, ({ id }) => id);
  const rows = [...byQuestion].map(([id, own]) => [
    id,
    Object.keys(own[0]!.statements).sort().join(' '),
    ...setups.map((setup) => cell(own.find((answer) => answer.setup === setup))),
  ]);
  const totals = setups.map((setup) => `${answered.filter((answer) => answer.setup === setup && answer.equal).length} of ${byQuestion.size} equal`);
  const table = [['', 'subgraphs', ...setups], ...rows, ['', '', ...totals]];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  const lines = table.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  return `\nPortfolio questions: SQL statements sent, answer equal\n${lines.join('\n')}\n\n`;
}

function cell(answer: Answered | undefined): string {
  if (!answer) return '-';
  const statements = Object.values(answer.statements).reduce((sum, count) => sum + count, 0);
  return `${statements} ${answer.equal ? 'yes' : 'NO'}`;
}
