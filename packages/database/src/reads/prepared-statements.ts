/** How the columns of a statement's rows are called and read. */
export interface ResultColumns {
  names: string[];
  /** Undefined where the text is the value. */
  parsers: (((text: string) => unknown) | undefined)[];
}

/** A text that one connection's server has parsed and planned under a name. */
export interface PreparedStatement {
  name: string;
  /** Told by the server when it prepares the statement; the reads of this connection that follow need not ask. */
  columns?: ResultColumns;
}

/** How many statements a connection keeps prepared; beyond them the one least lately used is given up. */
const KEPT = 500;

/** The statements that one connection has prepared. */
export class PreparedStatements {
  private readonly byText = new Map<string, PreparedStatement>();
  private named = 0;

  /** @returns the statement of a text, whether it has yet to be prepared, and the one given up for it */
  use(text: string): { statement: PreparedStatement; isNew: boolean; givenUp?: string } {
    const known = this.byText.get(text);
    const givenUp = known || this.byText.size < KEPT ? undefined : this.giveUpOldest();
    const statement = known ?? { name: `read_${(this.named += 1)}` };
    this.byText.delete(text);
    this.byText.set(text, statement);
    return { statement, isNew: !known, givenUp };
  }

  /** So that the text is prepared anew, under another name. */
  forget(text: string): void {
    this.byText.delete(text);
  }

  private giveUpOldest(): string {
    const [text, { name }] = this.byText.entries().next().value!;
    this.byText.delete(text);
    return name;
  }
}
