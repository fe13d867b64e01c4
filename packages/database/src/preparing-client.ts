import { Client } from 'pg';

/** How many statements a connection keeps prepared; beyond them the one least lately used is given up. */
const KEPT = 500;

/** A connection that names the reads it is sent, so that the server parses and plans each text once. */
export class PreparingClient extends Client {
  private readonly names = new Map<string, string>();
  private named = 0;

  // pg overloads `query` by its arguments; only a text with values, as the query builder sends it, is changed.
  override query(...args: unknown[]): never {
    const [text, values] = args;
    const send = super.query.bind(this) as unknown as (...any: unknown[]) => never;
    if (typeof text !== 'string' || !Array.isArray(values) || args.length > 2 || !text.startsWith('select ')) return send(...args);
    const oldest = this.names.size >= KEPT && !this.names.has(text) ? this.forgetOldest() : undefined;
    const query = { name: this.nameOf(text), text, values };
    if (!oldest) return send(query);
    // In a transaction that has failed this fails too: then the server keeps one more, under a name that is not used again.
    const given = send(`deallocate "${oldest}"`) as Promise<unknown>;
    return given.catch(() => undefined).then(() => send(query)) as never;
  }

  private nameOf(text: string): string {
    const name = this.names.get(text) ?? `read_${(this.named += 1)}`;
    this.names.delete(text);
    this.names.set(text, name);
    return name;
  }

  private forgetOldest(): string {
    const [text, name] = this.names.entries().next().value!;
    this.names.delete(text);
    const { connection } = this as unknown as { connection: { parsedStatements: Record<string, string> } };
    delete connection.parsedStatements[name];
    return name;
  }
}
