import type { IncomingMessage, ServerResponse } from 'node:http';
import Negotiator from 'negotiator';
import type { Logger } from 'pino';
import { changelogAtom, changelogHtml, changelogMarkdown, type Release } from '../changelog/index.js';
import { isRead } from './conditional-requests.js';
import { fail, refuse, sendAnswer, type Sending } from './respond.js';

export interface ChangelogEndpointOptions extends Sending {
  /** Reads the releases, the newest first. */
  releases(): Promise<readonly Release[]>;
  /** Where it is off, the changelog is not served either: it names parts of the schema. */
  introspection: boolean;
  logger: Pick<Logger, 'error'>;
}

const FORMS = {
  'text/html': changelogHtml,
  'text/markdown': changelogMarkdown,
  'application/atom+xml': changelogAtom,
} as const;

type Type = keyof typeof FORMS;

const FEED: Type = 'application/atom+xml';
const PAGES: Type[] = ['text/html', 'text/markdown'];
const POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

/** Serves `/changelog`, what each release of the schema changed, as HTML or Markdown, and `/changelog.atom`, the same as a feed. */
export class ChangelogEndpoint {
  constructor(private readonly options: ChangelogEndpointOptions) {}

  /** Answers the request if its path is one of the two; returns whether it was. */
  serves(path: string, request: IncomingMessage, response: ServerResponse): boolean {
    if (path !== '/changelog' && path !== '/changelog.atom') return false;
    const { introspection, logger } = this.options;
    const type = path === '/changelog' ? new Negotiator(request).mediaType(PAGES) : FEED;
    if (!isRead(request)) refuse(response, 405, 'BAD_REQUEST', `expected GET or HEAD for "${path}", but got ${request.method}`, { allow: 'GET, HEAD' });
    else if (!introspection) refuse(response, 404, 'INTROSPECTION_DISABLED', 'expected no question for the schema itself: it is not told by this graph');
    else if (!type) refuse(response, 406, 'BAD_REQUEST', `expected "accept" to allow ${PAGES.join(' or ')}, but got "${request.headers.accept}"`);
    else
      this.send(type as Type, request, response).catch((err: unknown) => {
        fail(response, (id) => logger.error({ id, err }, 'the changelog could not be served'));
      });
    return true;
  }

  private async send(type: Type, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = FORMS[type](await this.options.releases());
    const headers = { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' };
    await sendAnswer(this.options, request, response, 200, { body: { chunks: [Buffer.from(text)], errors: 0 }, headers, dataOnly: true });
  }
}
