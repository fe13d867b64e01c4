import type { Submittable, TypeOverrides } from 'pg';
import type { ResultColumns, PreparedStatement, PreparedStatements } from './prepared-statements.js';
import { wireValue } from './wire-value.js';

/** What pg's connection offers to a query that it is handed. */
interface Wire {
  parse(message: { name: string; text: string }): void;
  describe(message: { type: 'S' | 'P'; name: string }): void;
  bind(message: { portal: string; statement: string; values: readonly unknown[]; valueMapper: (value: unknown) => unknown }): void;
  execute(message: { portal: string; rows: number }): void;
  close(message: { type: 'S'; name: string }): void;
  sync(): void;
}

/** The type of a text whose type is not known: read as it is. */
const UNKNOWN = 705;

type Rows = Record<string, unknown>[];

/**
 * One read on a pipelined connection: the text is parsed, planned and described once a connection, after that the server is sent only values and answers only
 * rows. pg's own query requests the description every time.
 */
export class PreparedRead implements Submittable {
  private readonly rows: Rows = [];
  private statement!: PreparedStatement;

  constructor(
    private readonly read: { text: string; values: readonly unknown[] },
    private readonly prepared: PreparedStatements,
    private readonly types: TypeOverrides,
    private readonly settle: (error: Error | undefined, rows: Rows) => void,
  ) {}

  submit(connection: unknown): void {
    const wire = connection as Wire;
    const { statement, isNew, givenUp } = this.prepared.use(this.read.text);
    this.statement = statement;
    if (givenUp) wire.close({ type: 'S', name: givenUp });
    if (isNew) {
      wire.parse({ name: statement.name, text: this.read.text });
      wire.describe({ type: 'S', name: statement.name });
    }
    wire.bind({ portal: '', statement: statement.name, values: this.read.values, valueMapper: wireValue });
    wire.execute({ portal: '', rows: 0 });
    wire.sync();
  }

  handleRowDescription({ fields }: { fields: { name: string; dataTypeID: number }[] }): void {
    this.statement.columns = { names: fields.map(({ name }) => name), parsers: fields.map(({ dataTypeID }) => this.parserOf(dataTypeID)) };
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    this.rows.push(rowOf(this.statement.columns!, fields));
  }

  handleCommandComplete(): void {}
  handleEmptyQuery(): void {}

  handleReadyForQuery(): void {
    this.settle(undefined, this.rows);
  }

  handleError(error: Error): void {
    this.prepared.forget(this.read.text);
    this.settle(error, []);
  }

  private parserOf(type: number): ResultColumns['parsers'][number] {
    const parser: unknown = this.types.getTypeParser(type, 'text');
    return parser === this.types.getTypeParser(UNKNOWN, 'text') ? undefined : (parser as (text: string) => unknown);
  }
}

function rowOf({ names, parsers }: ResultColumns, texts: (string | null)[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let index = 0; index < names.length; index += 1) {
    const text = texts[index]!;
    const parser = parsers[index];
    row[names[index]!] = parser && text !== null ? parser(text) : text;
  }
  return row;
}
