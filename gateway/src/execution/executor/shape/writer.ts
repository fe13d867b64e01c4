import { BoundedErrors } from '@portfolio/errors';
import { tooLong } from '@portfolio/subgraph';
import { GraphQLError } from 'graphql';
import { clientName } from '../alias-mangling.js';
import type { Data } from '../plan-run.js';

const CHUNK = 65_536;

/** The text of one answer while it is written: bytes leave the heap chunk by chunk, and what turns out to be null is taken back. */
export class Writer {
  text = '';
  chunks: Buffer[] = [];
  readonly errors = new BoundedErrors();
  /** What is the client's own mistake. */
  readonly refusals = new BoundedErrors();
  private readonly path: (string | number)[] = [];
  /** The texts of objects that stand at several places, by shape. */
  readonly memos: (Memo | undefined)[] = [];
  private held = 0;
  /** Bytes in the chunks, and characters of the texts that wait for what is written apart. */
  private sent = 0;
  private waiting = 0;

  /** A longer answer is given up while it is written: throws OverBudget. */
  constructor(
    readonly variables: Data,
    private readonly mostBytes = Infinity,
  ) {}

  /** How much has been told so far. */
  get told(): number {
    return this.errors.count + this.refusals.count;
  }

  enter(step: string | number): void {
    this.path.push(step);
  }

  leave(): void {
    this.path.pop();
  }

  /** The text that the work writes, kept from being sent off meanwhile. */
  apart<T>(work: () => T): { outcome: T; text: string } {
    const before = this.text;
    this.text = '';
    this.held += 1;
    this.waiting += before.length;
    const outcome = work();
    this.held -= 1;
    this.waiting -= before.length;
    const { text } = this;
    this.text = before;
    return { outcome, text };
  }

  takeBack(text: string, chunks: number): void {
    this.text = text;
    if (this.chunks.length === chunks) return;
    this.chunks.length = chunks;
    this.sent = this.chunks.reduce((sum, { length }) => sum + length, 0);
  }

  flushWhereLarge(): void {
    if (this.text.length < CHUNK) return;
    if (this.sent + this.waiting + this.text.length > this.mostBytes) throw tooLong({ answerBytes: this.mostBytes });
    if (this.held === 0) this.flush();
  }

  /** Tells what is wrong with the value that is being written. */
  fail(reason: string, expected: string, parent: string): void {
    if (this.errors.isFull) return this.errors.leaveOut(1);
    const path = this.clientPath();
    const step = path.at(-1);
    const place = typeof step === 'string' ? `field ${parent}.${step}` : `array element of type ${expected} at index ${step}`;
    this.errors.add(new GraphQLError(`${reason} ${place}.`, { path, extensions: { code: 'INVALID_GRAPHQL' } }));
  }

  /** Tells errors whose paths begin at the value that is being written. */
  refuse(errors: readonly GraphQLError[]): void {
    for (const { message, path = [], extensions } of errors)
      this.refusals.add(new GraphQLError(message, { path: [...this.clientPath(), ...path], extensions }));
  }

  end(): Buffer[] {
    if (this.text.length > 0) this.flush();
    return this.chunks;
  }

  /** Worked out for an error only, since most values are right. */
  private clientPath(): (string | number)[] {
    return this.path.map(clientName);
  }

  private flush(): void {
    const chunk = Buffer.from(this.text);
    this.text = '';
    this.sent += chunk.length;
    if (this.sent > this.mostBytes) throw tooLong({ answerBytes: this.mostBytes });
    this.chunks.push(chunk);
  }
}

const TRIED = 64;

/** Texts of objects already written with one shape; gives up where objects do not come again. */
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
