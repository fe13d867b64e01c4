import type { IncomingMessage, ServerResponse } from 'node:http';
import { PortfolioError } from '@portfolio/errors';
import type { GatewayContext } from '../context.js';
import { refuseFile } from '../http/file-failures.js';
import { admitFile, type Admitted } from '../http/file-request.js';
import type { GatewayServices } from '../http/gateway-services.js';
import { sendAnswer, setQuotaHeaders } from '../http/respond.js';
import type { Answered } from './asking.js';
import { isSyndicated, subscribedBy, type Subscribed } from './addresses.js';
import { calendarOf } from './calendar.js';
import { municipalityFeed } from './municipality-feed.js';
import { itemsOf } from './timeline-items.js';

/** How often it begins anew when the data change between two pages. */
const ATTEMPTS = 3;
/** What they are in the log. */
const NAME = 'Syndication';

const FORMS = {
  calendar: { mediaType: 'text/calendar; charset=utf-8', extension: 'ics' },
  feed: { mediaType: 'application/atom+xml; charset=utf-8', extension: 'atom' },
} as const;

/** Serves what calendars and feed readers subscribe to: `/calendar/<id>.ics` and `/feed/<code>.atom`. */
export class SyndicationEndpoint {
  /** @param page whether there are pages for people, which feeds lead to */
  constructor(
    private readonly services: GatewayServices,
    private readonly page: boolean,
  ) {}

  /** Answers the request if its path is one of these; returns whether it was. */
  serves(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> | undefined {
    return isSyndicated(path) ? this.answer(request, response) : undefined;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { services } = this;
    const admitted = await admitFile(services, request, response, NAME, subscribedBy);
    if (!admitted) return;
    try {
      await this.send(admitted, request, response);
    } catch (error) {
      if (!response.headersSent && !response.destroyed) refuseFile(services, request, response, error, NAME);
    }
  }

  private async send({ asked, context }: Admitted<Subscribed>, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { mediaType, extension } = FORMS[asked.kind];
    const { data, quota } = await this.textOf(asked, context);
    setQuotaHeaders(response, quota);
    const body = { chunks: [Buffer.from(data)], errors: 0 };
    const headers = { 'content-type': mediaType, 'content-disposition': `inline; filename="${nameOf(asked.id)}.${extension}"` };
    await sendAnswer(this.services, request, response, 200, { headers, body, dataOnly: true });
  }

  private async textOf({ kind, id }: Subscribed, context: GatewayContext): Promise<Answered<string>> {
    if (kind === 'feed') return municipalityFeed(this.services, context, id, this.page);
    const { label, items, quota } = await ofOneVersion(() => itemsOf(this.services, context, id));
    return { data: await calendarOf(label, items), quota };
  }
}

async function ofOneVersion<T>(read: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read();
    } catch (error) {
      const changed = error instanceof PortfolioError && error.extensions.code === 'DATA_CHANGED';
      if (!changed || attempt === ATTEMPTS) throw error;
    }
  }
}

/** A name of a file on any system. */
function nameOf(id: string): string {
  return id.replaceAll(/[^\w.-]/g, '_');
}
