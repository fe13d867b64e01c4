import { crc32 } from 'node:zlib';
import { valuesKey } from '@portfolio/subgraph';
import { LRUCache } from 'lru-cache';
import type { CompiledOperation } from '../execution/executor/compiled-operation.js';
import type { Data } from '../execution/executor/plan-run.js';
import { operationKey } from '../execution/executor/portfolio-gateway.js';
import type { ValidatedVariables } from '../execution/executor/validated-variables.js';

/** Of all remembered requests, about, with what was parsed from them. */
const MAX_BYTES = 16_000_000;
/** A longer text is not remembered. */
const MAX_LENGTH = 50_000;
/** Memory of an entry beside its texts, and of each value in it, in bytes. */
const OVERHEAD = 1_000;
const OF_A_VALUE = 64;

/** A request's text, the body of a POST or the query string of a GET, and what follows from it alone, worked out once where it is remembered. */
export class ParsedText {
  /** Whether its values were found to be within the limits. */
  isChecked = false;
  isRemembered = false;
  private document = { text: '', name: undefined as string | undefined, key: '' };
  private variables: { values: Data; key: string } | undefined;
  private accepted: { operation: number; validated: ValidatedVariables } | undefined;

  constructor(
    public text: Buffer | string,
    /** What it says; frozen where it is remembered, since other requests are answered by it. */
    readonly parsed: unknown,
  ) {}

  /** The key of the document that it asks for, be it in the text or known by the text. */
  operationKey(text: string, name: string | undefined): string {
    if (this.document.text !== text || this.document.name !== name) this.document = { text, name, key: operationKey(text, name) };
    return this.document.key;
  }

  variablesKey(values: Data): string {
    if (this.variables?.values !== values) this.variables = { values, key: valuesKey(values) };
    return this.variables.key;
  }

  /** What is cached for its variables, where they are valid. */
  validated(operation: CompiledOperation, values: Data): ValidatedVariables | undefined {
    if (this.accepted?.operation === operation.id) return this.accepted.validated;
    const validated = operation.validated(values, this.variablesKey(values));
    if (validated) this.accepted = { operation: operation.id, validated };
    return validated;
  }

  /** About how many bytes it takes, with so many values in it. */
  sizeWith(values: number): number {
    return OVERHEAD + 3 * this.text.length + this.document.key.length + (this.variables?.key.length ?? 0) + OF_A_VALUE * values;
  }
}

/**
 * Remembers the texts of requests that took the fast path, bounded in bytes: one that comes again, byte by byte, is not parsed again. Only what follows from the
 * text is remembered: whose request it is, what it may ask and by which supergraph it is answered is found out for each request.
 */
export class KnownRequests {
  private readonly known: LRUCache<number | string, ParsedText>;

  constructor(maxBytes = MAX_BYTES) {
    this.known = new LRUCache({ maxSize: maxBytes });
  }

  get bytes(): number {
    return this.known.calculatedSize;
  }

  /** By a checksum, which is cheaper than the hash of a text of that length; two bodies of one checksum push each other out. */
  byBody(bytes: Buffer): ParsedText | undefined {
    if (bytes.length > MAX_LENGTH) return undefined;
    const known = this.known.get(crc32(bytes));
    return known && bytes.equals(known.text as Buffer) ? known : undefined;
  }

  bySearch(search: string): ParsedText | undefined {
    return search.length > MAX_LENGTH ? undefined : this.known.get(search);
  }

  remember(parsed: ParsedText): void {
    if (parsed.isRemembered || parsed.text.length > MAX_LENGTH) return;
    parsed.isRemembered = true;
    const size = parsed.sizeWith(freeze(parsed.parsed));
    if (typeof parsed.text !== 'string') parsed.text = copyOf(parsed.text);
    this.known.set(typeof parsed.text === 'string' ? parsed.text : crc32(parsed.text), parsed, { size });
  }
}

/** In memory of its own: bytes that came are a part of a longer piece, which would stay with them. */
function copyOf(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  copy.set(bytes);
  return copy;
}

/** Freezes a parsed value with all values in it, without recursion, for any depth; returns how many there are. */
function freeze(parsed: unknown): number {
  let count = 0;
  const open = [parsed];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    Object.freeze(value);
    for (const inner of Object.values(value)) {
      count += 1;
      if (typeof inner === 'object') open.push(inner);
    }
  }
  return count;
}
