interface Turn {
  keys: string[];
  /** Resolves when all its keys are in `found`. */
  done: Promise<void>;
}

/** Loads values by key, once per request: all keys requested in one turn go to one call of the batch, and no key twice. */
export class KeyLoader<T> {
  private readonly found = new Map<string, T>();
  private readonly pending = new Map<string, Turn>();
  private open: Turn | undefined;

  /** @param batch returns one value per key, in key order */
  constructor(private readonly batch: (keys: readonly string[]) => Promise<readonly T[]>) {}

  async load(key: string): Promise<T> {
    if (!this.found.has(key)) await (this.pending.get(key) ?? this.enqueue(key)).done;
    return this.found.get(key)!;
  }

  /** One value per key, in key order; synchronous where all are loaded, else one promise for all. Keys may repeat. */
  many(keys: readonly string[]): T[] | Promise<T[]> {
    let turn: Turn | undefined;
    let others: Set<Promise<void>> | undefined;
    for (const key of keys) {
      if (this.found.has(key)) continue;
      const keyTurn = this.pending.get(key) ?? this.enqueue(key);
      if (keyTurn !== (turn ??= keyTurn)) (others ??= new Set()).add(keyTurn.done);
    }
    const values = () => keys.map((key) => this.found.get(key)!);
    if (!turn) return values();
    return (others ? Promise.all([turn.done, ...others]) : turn.done).then(values);
  }

  private enqueue(key: string): Turn {
    if (typeof key !== 'string') throw new TypeError(`expected a key to load by, but got ${String(key)}`);
    this.open ??= this.turn();
    this.open.keys.push(key);
    this.pending.set(key, this.open);
    return this.open;
  }

  /** Closes after the microtasks of this turn, so that callers in several promise chains share it. */
  private turn(): Turn {
    const keys: string[] = [];
    const closed = new Promise<void>((close) => void Promise.resolve().then(() => process.nextTick(close)));
    const done = closed.then(() => this.read(keys));
    done.catch(() => undefined);
    return { keys, done };
  }

  private async read(keys: string[]): Promise<void> {
    this.open = undefined;
    try {
      const values = await this.batch(keys);
      if (values.length !== keys.length) throw new Error(`expected a batch of ${keys.length} keys to give as many values, but got ${values.length}`);
      for (let index = 0; index < keys.length; index += 1) this.found.set(keys[index]!, values[index]!);
    } finally {
      for (const key of keys) this.pending.delete(key);
    }
  }
}
