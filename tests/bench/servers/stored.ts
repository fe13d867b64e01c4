/** The floor of any server: a body cached in memory by query name, behind node:http. */
import { bodyOf, sendJson, serve } from './listen.ts';

const bodies = new Map<string, Buffer>();

serve((request, response) => {
  void bodyOf(request).then((body) => {
    const name = request.url ?? '';
    if (request.method === 'PUT') bodies.set(name, Buffer.from(body));
    sendJson(response, request.method === 'PUT' ? '{}' : bodies.get(name)!);
  });
});
