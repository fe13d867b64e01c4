import { BoundedErrors } from '@portfolio/errors';
import { tooLong } from '@portfolio/subgraph';
import { GraphQLError } from 'graphql';
import { clientName } from '../alias-mangling.js';
import type { Data } from '../plan-run.js';

const CHUNK = 65_536;

/** Collects the JSON text of one answer: it is encoded in chunks, off the heap, and rolled back where a value turns out to be null. */
export class Writer {
  text = '';
  chunks: Buffer[] = [];
  readonly errors = new BoundedErrors();
  /** Errors that are the client's own mistake. */
  readonly clientErrors = new BoundedErrors();
  private readonly path: (string | number)[] = [];
  /** Memoized texts of objects that stand at several places, by shape. */
  readonly memos: (Memo | undefined)[] = [];
  private separate = 0;
  /** Bytes in the chunks, and characters of the texts set aside by `writeSeparately`. */
  private sent = 0;
  private waitingLength = 0;

  /** Writing throws OverBudget once the answer is longer than `maxBytes`. */
  constructor(
    readonly variables: Data,
    private readonly maxBytes = Infinity,
  ) {}

  /** How many errors have been reported so far. */
  get reported(): number {
    return this.errors.count + this.clientErrors.count;
  }

  enter(step: string | number): void {
    this.path.push(step);
  }

  leave(): void {
    this.path.pop();
  }

  /** Returns the text that `work` writes, without adding it to the answer. */
  writeSeparately<T>(work: () => T): { outcome: T; text: string } {
    const before = this.text;
    this.text = '';
    this.separate += 1;
    this.waitingLength += before.length;
    const outcome = work();
    this.separate -= 1;
    this.waitingLength -= before.length;
    const { text } = this;
    this.text = before;
    return { outcome, text };
  }

  rollBack(text: string, chunks: number): void {
    this.text = text;
    if (this.chunks.length === chunks) return;
    this.chunks.length = chunks;
    this.sent = this.chunks.reduce((sum, { length }) => sum + length, 0);
  }

  flushWhereLarge(): void {
    if (this.text.length < CHUNK) return;
    if (this.sent + this.waitingLength + this.text.length > this.maxBytes) throw tooLong({ answerBytes: this.maxBytes });
    if (this.separate === 0) this.flush();
  }

  /** Reports an error about the current value. */
  fail(reason: string, expected: string, parent: string): void {
    if (this.errors.isFull) return this.errors.leaveOut(1);
    const path = this.clientPath();
    const step = path.at(-1);
    const place = typeof step === 'string' ? `field ${parent}.${step}` : `array element of type ${expected} at index ${step}`;
    this.errors.add(new GraphQLError(`${reason} ${place}.`, { path, extensions: { code: 'INVALID_GRAPHQL' } }));
  }

  /** Reports errors whose paths are relative to the current value. */
  addClientErrors(errors: readonly GraphQLError[]): void {
    for (const { message, path = [], extensions } of errors)
      this.clientErrors.add(new GraphQLError(message, { path: [...this.clientPath(), ...path], extensions }));
  }

  end(): Buffer[] {
    if (this.text.length > 0) this.flush();
    return this.chunks;
  }

  /** Computed for errors only. */
  private clientPath(): (string | number)[] {
    return this.path.map(clientName);
  }

  private flush(): void {
    const chunk = Buffer.from(this.text);
    this.text = '';
    this.sent += chunk.length;
    if (this.sent > this.maxBytes) throw tooLong({ answerBytes: this.maxBytes });
    this.chunks.push(chunk);
  }
}

const TRIED = 64;

/** Memoizes the texts of objects written by one shape; switches itself off where objects seldom recur. */
export class Memo {
  private readonly texts = new Map<object, string>();
  private hits = 0;
  off = false;

  get(object: object): string | undefined {
    const text = this.texts.get(object);
    if (text !== undefined) this.hits += 1;
    return text;
  }

  set(object: object, text: string): void {
    this.texts.set(object, text);
    if (this.texts.size < TRIED || this.hits * 4 >= this.texts.size) return;
    this.off = true;
    this.texts.clear();
  }
}
