import type { DeadlineToken } from '@portfolio/server';
import { tooLong } from '@portfolio/subgraph';
import type { Dispatcher } from 'undici';
import { codingsOf, decompress } from '../../http/decompression.js';

/** No packed answer may grow beyond so many bytes. */
const MOST_UNPACKED = 64_000_000;

/** A request's answer, whatever its status. */
interface HttpResponse {
  status: number;
  text: string;
  headers: Headers;
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

export interface Bounds {
  wait?: DeadlineToken;
  /** The most bytes that are taken of the answer; absent: all. A longer one is given up as it comes, with OverBudget. */
  mostBytes?: number;
}

type Sent = Pick<Dispatcher.DispatchOptions, 'method' | 'path' | 'headers' | 'body'>;

/** Sends a request and collects its answer, without the stream for each that undici's `request` makes; given up with the wait. */
export function sendHttpRequest(dispatcher: Dispatcher, sent: Sent, bounds: Bounds = {}): Promise<HttpResponse> {
  return new Promise((resolve, reject) => void dispatcher.dispatch(sent, new ResponseCollector(resolve, reject, bounds)));
}

class ResponseCollector implements Dispatcher.DispatchHandler {
  private readonly chunks: Buffer[] = [];
  private bytes = 0;
  private status = 0;
  private headers: Headers = {};
  private giveUp: (() => void) | undefined;

  constructor(
    private readonly resolve: (answer: HttpResponse) => void,
    private readonly reject: (error: Error) => void,
    private readonly bounds: Bounds,
  ) {}

  onRequestStart(controller: Dispatcher.DispatchController): void {
    const { wait } = this.bounds;
    this.forget();
    if (!wait) return;
    this.giveUp = () => controller.abort(wait.reason!);
    if (wait.aborted) this.giveUp();
    else wait.once('abort', this.giveUp);
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: Headers): void {
    this.status = status;
    this.headers = headers;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    const { mostBytes = Infinity } = this.bounds;
    this.bytes += chunk.length;
    if (this.bytes > mostBytes) controller.abort(tooLong({ answerBytes: mostBytes }));
    else this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.forget();
    const { chunks, status, headers, bounds } = this;
    const bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    const encoding = headers['content-encoding']?.toString();
    if (encoding) unpacked(bytes, encoding, bounds).then((text) => this.resolve({ status, headers, text }), this.reject);
    else this.resolve({ status, headers, text: bytes.toString('utf8') });
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.forget();
    this.reject(error);
  }

  private forget(): void {
    if (this.giveUp) this.bounds.wait!.off('abort', this.giveUp);
  }
}

/** Nobody asks a subgraph to pack its answer, but a proxy before it may. */
async function unpacked(bytes: Buffer, encoding: string, { mostBytes = MOST_UNPACKED }: Bounds): Promise<string> {
  const codings = codingsOf(encoding);
  if (!codings) throw new Error(`expected an answer packed as gzip, deflate, br or not at all, but got "${encoding}"`);
  const unpacking = decompress(bytes, codings, Math.max(1, mostBytes)).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ERR_BUFFER_TOO_LARGE' ? tooLong({ answerBytes: mostBytes }) : error;
  });
  return (await unpacking).toString('utf8');
}
