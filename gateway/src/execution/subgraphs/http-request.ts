import type { DeadlineToken } from '@portfolio/server';
import { tooLong } from '@portfolio/subgraph';
import type { Dispatcher } from 'undici';
import { codingsOf, decompress } from '../../http/decompression.js';

/** The limit of a decompressed answer, in bytes. */
const MAX_DECOMPRESSED = 64_000_000;

/** An HTTP response, whatever its status. */
interface HttpResponse {
  status: number;
  text: string;
  headers: Headers;
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

export interface Bounds {
  deadline?: Pick<DeadlineToken, 'aborted' | 'reason' | 'onAbort' | 'offAbort'>;
  /** The longest answer, in bytes; a longer one is aborted while it comes, with OverBudget. Absent: unlimited. */
  maxBytes?: number;
  /** Called with each line of an answer in lines as it comes, whose text is then empty; one that is compressed is text all the same. What it throws aborts the rest. */
  onLine?: (line: string) => void;
}

type Sent = Pick<Dispatcher.DispatchOptions, 'method' | 'path' | 'headers' | 'body'>;

/** Sends a request and collects its answer, without the stream that undici's `request` makes; aborted with the deadline. */
export function sendHttpRequest(dispatcher: Dispatcher, sent: Sent, bounds: Bounds = {}): Promise<HttpResponse> {
  return new Promise((resolve, reject) => void dispatcher.dispatch(sent, new ResponseCollector(resolve, reject, bounds)));
}

const LINE_FEED = 0x0a;

/** Whether an answer is NDJSON. */
export function isInLines(status: number, headers: Headers): boolean {
  return status === 200 && String(headers['content-type']).startsWith('application/x-ndjson');
}

class ResponseCollector implements Dispatcher.DispatchHandler {
  private chunks: Buffer[] = [];
  private bytes = 0;
  private status = 0;
  private headers: Headers = {};
  private abort: (() => void) | undefined;
  private inLines = false;

  constructor(
    private readonly resolve: (answer: HttpResponse) => void,
    private readonly reject: (error: Error) => void,
    private readonly bounds: Bounds,
  ) {}

  onRequestStart(controller: Dispatcher.DispatchController): void {
    const { deadline } = this.bounds;
    this.removeListener();
    if (!deadline) return;
    this.abort = () => controller.abort(deadline.reason!);
    if (deadline.aborted) this.abort();
    else deadline.onAbort(this.abort);
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: Headers): void {
    this.status = status;
    this.headers = headers;
    this.inLines = this.bounds.onLine !== undefined && isInLines(status, headers) && headers['content-encoding'] === undefined;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    const { maxBytes = Infinity } = this.bounds;
    this.bytes += chunk.length;
    if (this.bytes > maxBytes) controller.abort(tooLong({ answerBytes: maxBytes }));
    else if (this.inLines && chunk.includes(LINE_FEED)) this.giveLines(controller, chunk);
    else this.chunks.push(chunk);
  }

  /** Gives the lines that end in a chunk; keeps the one that begins in it. */
  private giveLines(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    const end = chunk.lastIndexOf(LINE_FEED);
    const text = Buffer.concat([...this.chunks, chunk.subarray(0, end)]).toString('utf8');
    this.chunks = end + 1 < chunk.length ? [chunk.subarray(end + 1)] : [];
    try {
      for (const line of text.split('\n')) this.bounds.onLine!(line);
    } catch (error) {
      controller.abort(error as Error);
    }
  }

  onResponseEnd(): void {
    this.removeListener();
    const { chunks, status, headers, bounds } = this;
    const bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    const encoding = headers['content-encoding']?.toString();
    if (encoding) decompressedText(bytes, encoding, bounds).then((text) => this.resolve({ status, headers, text }), this.reject);
    else this.resolve({ status, headers, text: bytes.toString('utf8') });
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.removeListener();
    this.reject(error);
  }

  private removeListener(): void {
    if (this.abort) this.bounds.deadline!.offAbort(this.abort);
  }
}

/** Decompresses an answer: the gateway requests none compressed, but a proxy may compress it. */
async function decompressedText(bytes: Buffer, encoding: string, { maxBytes = MAX_DECOMPRESSED }: Bounds): Promise<string> {
  const codings = codingsOf(encoding);
  if (!codings) throw new Error(`expected an answer packed as gzip, deflate, br or not at all, but got "${encoding}"`);
  const bytesOf = decompress(bytes, codings, Math.max(1, maxBytes)).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ERR_BUFFER_TOO_LARGE' ? tooLong({ answerBytes: maxBytes }) : error;
  });
  return (await bytesOf).toString('utf8');
}
