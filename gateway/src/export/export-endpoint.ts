import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { PortfolioError } from '@portfolio/errors';
import { joinedKey, type Feed } from '@portfolio/subgraph';
import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { GatewayContext } from '../context.js';
import { cacheControlFor, isNotModified, SHARED_VARIES } from '../http/conditional-requests.js';
import { contentCodingFor, compressorFor } from '../http/compression.js';
import { refuseFile, shownError } from '../http/file-failures.js';
import { admitFile } from '../http/file-request.js';
import type { GatewayServices } from '../http/gateway-services.js';
import { addVary } from '../http/respond.js';
import { begun, sendStream, type Streamed } from '../http/send-stream.js';
import { loggedRequest } from '../observability/index.js';
import { askedBy, isExport, type Asked } from './addresses.js';
import { archiveOf } from './archive.js';
import { changesSince } from './changes.js';
import { ConcurrentExports } from './concurrent-exports.js';
import { DataVersion, textOf, type Versioned } from './data-version.js';
import { fileName, fileOf } from './file.js';
import { NDJSON } from './formats.js';
import { manifestOf, type Digests } from './manifest.js';
import { Reading } from './reading.js';
import { rowPlans, type RowPlan } from './row-plan.js';

export interface ExportOptions {
  services: GatewayServices;
  feed(name: string): Feed;
  /** How many exports are sent at a time. */
  exports: number;
  /** Whether errors may tell names of the schema. */
  introspection: boolean;
}

/** How often an export that has sent nothing yet begins anew when the data change. */
const ATTEMPTS = 3;
const MOST_DIGESTS = 1_000;
/** What an export is in the log. */
const NAME = 'Export';

/** Of an answer: the version of the data, as `since` takes it. */
export const DATA_VERSION_HEADER = 'x-data-version';

/** Serves everything as files: `/export`, `/export/<type>.ndjson`, `/export/<type>.csv`, `/export/portfolio.zip`, and what has changed, `/export/changes`. */
export class ExportEndpoint {
  private readonly running: ConcurrentExports;
  private readonly digests: Digests = new LRUCache({ max: MOST_DIGESTS });
  private owners: { key: string; owners: Promise<ReadonlyMap<string, string>> } | undefined;
  private plans: { schema: GraphQLSchema; plans: ReadonlyMap<string, RowPlan> } | undefined;

  constructor(private readonly options: ExportOptions) {
    this.running = new ConcurrentExports(options.exports);
  }

  /** Answers the request if its path is an export's; returns whether it was. Resolves when all of it is sent. */
  serves(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> | undefined {
    return isExport(path) ? this.answer(request, response) : undefined;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { services, introspection } = this.options;
    const admitted = await admitFile(services, request, response, NAME, (path, search) =>
      askedBy(path, search, this.plansOf(services.gateway.clientSchema), introspection),
    );
    if (!admitted) return;
    const { asked, context } = admitted;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.send(asked, context, request, response);
      } catch (error) {
        const changed = error instanceof PortfolioError && error.extensions.code === 'DATA_CHANGED';
        if (response.headersSent || response.destroyed) return;
        if (!changed || attempt === ATTEMPTS) return refuseFile(services, request, response, error, NAME);
      }
    }
  }

  /** Rejects where it fails, having sent nothing or all that there was before. */
  private async send(asked: Asked, context: GatewayContext, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { services } = this.options;
    const whole = await DataVersion.read(this.versioned);
    const plans = this.plansOf(services.gateway.clientSchema);
    const owners = await this.ownersOf(whole, plans);
    if (asked.kind === 'file') expectRows(asked.plan, owners);
    const version = whole.of(new Set(owners.values()));
    const etag = tagOf(asked, context.today, version);
    const coding = services.compression && asked.kind !== 'archive' ? contentCodingFor(request.headers['accept-encoding'], Infinity) : undefined;
    const headers: Record<string, string> = {
      'content-type': mediaTypeOf(asked),
      'cache-control': cacheControlFor(request, services.sharedCache),
      vary: addVary(response, services.sharedCache > 0 ? `accept-encoding, ${SHARED_VARIES}` : 'accept-encoding'),
      etag: `W/${etag}`,
      [DATA_VERSION_HEADER]: textOf(version.places),
      'x-content-type-options': 'nosniff',
      ...(coding && { 'content-encoding': coding }),
      ...dispositionOf(asked),
    };
    if (isNotModified(request, { etag, chunks: [], errors: 0 })) {
      const { 'content-type': _, 'content-encoding': __, ...rest } = headers;
      return void response.writeHead(304, rest).end();
    }
    if (request.method === 'HEAD') return void response.writeHead(200, headers).end();
    const end = this.running.begin(context.client.name ?? context.client.address);
    const gone = new AbortController();
    const abort = () => gone.abort();
    response.once('close', abort);
    try {
      const reading = new Reading({
        services,
        context,
        version,
        feed: this.options.feed,
        owners,
        plans,
        signal: gone.signal,
      });
      const streamed = await begun(endedBy(this.streamOf(asked, reading), end));
      response.writeHead(200, headers);
      await this.sendBody(asked, context, streamed, coding, response);
    } finally {
      response.off('close', abort);
      gone.abort();
      end();
    }
  }

  private async sendBody(
    asked: Asked,
    context: GatewayContext,
    streamed: Streamed,
    coding: ReturnType<typeof contentCodingFor>,
    response: ServerResponse,
  ): Promise<void> {
    const { services } = this.options;
    const start = performance.now();
    const line = { ...loggedRequest(context.metadata, NAME), export: nameOf(asked), client: context.client.name, asOf: context.today };
    let failure: unknown;
    const lastWords = (error: unknown) => {
      failure = error;
      return asked.kind === 'file' && asked.format === NDJSON ? `${JSON.stringify({ errors: [shownError(services, error, context, NAME)] })}\n` : undefined;
    };
    const bytes = await sendStream(response, streamed, coding && compressorFor(coding), lastWords).catch(() => undefined);
    const milliseconds = Math.round(performance.now() - start);
    if (failure !== undefined && !response.writableFinished) {
      const { code } = shownError(services, failure, context, NAME).extensions ?? {};
      services.logger.warn({ ...line, milliseconds, code, err: failure }, 'an export ended before its end');
    } else services.logger.info({ ...line, milliseconds, bytes, whole: response.writableFinished }, 'an export');
  }

  private streamOf(asked: Asked, reading: Reading): AsyncIterable<string | Buffer> {
    if (asked.kind === 'manifest') return manifestOf(reading, this.digests);
    if (asked.kind === 'archive') return archiveOf(reading);
    if (asked.kind === 'file') return fileOf(reading, asked.plan, asked.format);
    return onePage(changesSince(reading, asked.since, asked.first, (name, after, first) => this.options.feed(name).changes(after, first)));
  }

  private plansOf(schema: GraphQLSchema): ReadonlyMap<string, RowPlan> {
    if (this.plans?.schema !== schema) this.plans = { schema, plans: rowPlans(schema) };
    return this.plans.plans;
  }

  /** Which subgraph has the rows of each type that the contract has, asked once a version of data and schema. */
  private ownersOf({ key, states }: DataVersion, plans: ReadonlyMap<string, RowPlan>): Promise<ReadonlyMap<string, string>> {
    const known = this.owners?.key === key ? this.owners.owners : undefined;
    if (known) return known;
    const types = [...states.keys()].map(async (name) => (await this.options.feed(name).types()).map(({ type }) => [type, name] as const));
    const owners = Promise.all(types).then((each) => new Map(each.flat().filter(([type]) => plans.has(type))));
    this.owners = { key, owners };
    owners.catch(() => (this.owners = undefined));
    return owners;
  }

  private get versioned(): Versioned {
    const { services, feed } = this.options;
    const { gateway } = services;
    return { feed, subgraphs: () => gateway.subgraphs, version: (subgraphs) => services.version(subgraphs), schemaVersion: () => gateway.schemaVersion };
  }
}

/** Throws NOT_FOUND for a type whose rows no feed tells: they follow from those of others. */
function expectRows({ type }: RowPlan, owners: ReadonlyMap<string, string>): void {
  if (!owners.has(type)) throw new PortfolioError('NOT_FOUND', `expected a type with rows of its own, as those of /export, but got "${type}"`);
}

/** Calls `end` when all is read, which is before the client has it. */
async function* endedBy(stream: AsyncIterable<string | Buffer>, end: () => void): AsyncGenerator<string | Buffer, void> {
  try {
    yield* stream;
  } finally {
    end();
  }
}

async function* onePage(text: Promise<string>): AsyncGenerator<string, void> {
  yield await text;
}

/** By the versions of data and schema, the day, and what is asked. */
function tagOf(asked: Asked, day: string, { key }: DataVersion): string {
  const page = asked.kind === 'changes' ? JSON.stringify([asked.since, asked.first]) : '';
  const hash = createHash('sha256').update(joinedKey(nameOf(asked), page, day, key));
  return `"${hash.digest('base64url').slice(0, 27)}"`;
}

function nameOf(asked: Asked): string {
  return asked.kind === 'file' ? fileName(asked.plan.type, asked.format) : asked.kind;
}

function mediaTypeOf(asked: Asked): string {
  if (asked.kind === 'file') return asked.format.mediaType;
  if (asked.kind === 'archive') return 'application/zip';
  return asked.kind === 'changes' ? NDJSON.mediaType : 'application/json; charset=utf-8';
}

/** What a browser saves it as. */
function dispositionOf(asked: Asked): Record<string, string> {
  if (asked.kind === 'archive') return { 'content-disposition': 'attachment; filename="portfolio.zip"' };
  return asked.kind === 'file' ? { 'content-disposition': `attachment; filename="${nameOf(asked)}"` } : {};
}
