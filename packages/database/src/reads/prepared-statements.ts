/** How the columns of a statement's rows are called and read. */
export interface ResultColumns {
  names: string[];
  /** Undefined where the text is the value. */
  parsers: (((text: string) => unknown) | undefined)[];
}

/** A text that one connection's server has parsed and planned under a name. */
export interface PreparedStatement {
  name: string;
  /** Described by the server when it prepares the statement; later reads of this connection reuse the description. */
  columns?: ResultColumns;
}

/** Maximum number of prepared statements of a connection; beyond it the least recently used is deallocated. */
const MAX_STATEMENTS = 500;

/** The statements that one connection has prepared. */
export class PreparedStatements {
  private readonly byText = new Map<string, PreparedStatement>();
  private named = 0;

  /** @returns the statement of a text, whether it has yet to be prepared, and the name of the one evicted for it */
  use(text: string): { statement: PreparedStatement; isNew: boolean; givenUp?: string } {
    const cached = this.byText.get(text);
    const givenUp = cached || this.byText.size < MAX_STATEMENTS ? undefined : this.giveUpOldest();
    const statement = cached ?? { name: `read_${(this.named += 1)}` };
    this.byText.delete(text);
    this.byText.set(text, statement);
    return { statement, isNew: !cached, givenUp };
  }

  /** Removes a text, so that it is prepared again under another name. */
  forget(text: string): void {
    this.byText.delete(text);
  }

  private giveUpOldest(): string {
    const [text, { name }] = this.byText.entries().next().value!;
    this.byText.delete(text);
    return name;
  }
}
