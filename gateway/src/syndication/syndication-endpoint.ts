import type { IncomingMessage, ServerResponse } from 'node:http';
import { PortfolioError } from '@portfolio/errors';
import type { GatewayContext } from '../context.js';
import { refuseFile } from '../http/file-failures.js';
import { admitFile } from '../http/file-request.js';
import type { GatewayServices } from '../http/gateway-services.js';
import { sendAnswer, setQuotaHeaders } from '../http/respond.js';
import { isSyndicated, subscribedBy } from './addresses.js';
import { calendarOf } from './calendar.js';
import { itemsOf } from './timeline-items.js';

/** How often it begins anew when the data change between two pages. */
const ATTEMPTS = 3;
/** What it is in the log. */
const NAME = 'Calendar';

/** Serves what calendars subscribe to: `/calendar/<id>.ics`. */
export class SyndicationEndpoint {
  constructor(private readonly services: GatewayServices) {}

  /** Answers the request if its path is one of these; returns whether it was. */
  serves(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> | undefined {
    return isSyndicated(path) ? this.answer(request, response) : undefined;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { services } = this;
    const admitted = await admitFile(services, request, response, NAME, subscribedBy);
    if (!admitted) return;
    try {
      await this.send(admitted.asked.id, admitted.context, request, response);
    } catch (error) {
      if (!response.headersSent && !response.destroyed) refuseFile(services, request, response, error, NAME);
    }
  }

  private async send(id: string, context: GatewayContext, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { label, items, quota } = await ofOneVersion(() => itemsOf(this.services, context, id));
    setQuotaHeaders(response, quota);
    const body = { chunks: [Buffer.from(await calendarOf(label, items))], errors: 0 };
    const headers = { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': `inline; filename="${nameOf(id)}.ics"` };
    await sendAnswer(this.services, request, response, 200, { headers, body, dataOnly: true });
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
