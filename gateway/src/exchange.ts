import type { Wait } from '@portfolio/subgraph';
import type { Dispatcher } from 'undici';
import { codingsOf, unpack } from './http/unpack.js';

/** No packed answer may grow beyond so many bytes. */
const MOST_UNPACKED = 64_000_000;

/** A request's answer, whatever its status. */
interface Exchanged {
  status: number;
  text: string;
}

type Sent = Pick<Dispatcher.DispatchOptions, 'method' | 'path' | 'headers' | 'body'>;

/** Sends a request and collects its answer, without the stream for each that undici's `request` makes; given up with the wait. */
export function exchange(dispatcher: Dispatcher, sent: Sent, wait?: Wait): Promise<Exchanged> {
  return new Promise((resolve, reject) => void dispatcher.dispatch(sent, new Exchange(resolve, reject, wait)));
}

class Exchange implements Dispatcher.DispatchHandler {
  private readonly chunks: Buffer[] = [];
  private status = 0;
  private encoding: string | undefined;
  private giveUp: (() => void) | undefined;

  constructor(
    private readonly resolve: (answer: Exchanged) => void,
    private readonly reject: (error: Error) => void,
    private readonly wait: Wait | undefined,
  ) {}

  onRequestStart(controller: Dispatcher.DispatchController): void {
    const { wait } = this;
    this.forget();
    if (!wait) return;
    this.giveUp = () => controller.abort(wait.reason!);
    if (wait.aborted) this.giveUp();
    else wait.once('abort', this.giveUp);
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: Record<string, string | string[] | undefined>): void {
    this.status = status;
    this.encoding = headers['content-encoding']?.toString();
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.forget();
    const { chunks, status, encoding } = this;
    const bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    if (encoding) unpacked(bytes, encoding).then((text) => this.resolve({ status, text }), this.reject);
    else this.resolve({ status, text: bytes.toString('utf8') });
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.forget();
    this.reject(error);
  }

  private forget(): void {
    if (this.giveUp) this.wait!.off('abort', this.giveUp);
  }
}

/** Nobody asks a subgraph to pack its answer, but a proxy before it may. */
async function unpacked(bytes: Buffer, encoding: string): Promise<string> {
  const codings = codingsOf(encoding);
  if (!codings) throw new Error(`expected an answer packed as gzip, deflate, br or not at all, but got "${encoding}"`);
  return (await unpack(bytes, codings, MOST_UNPACKED)).toString('utf8');
}
