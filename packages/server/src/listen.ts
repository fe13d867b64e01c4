import type { Server } from 'node:http';
import { httpAddress } from '@portfolio/config';
import { StartError } from '@portfolio/errors';

/** Listens; rejects with a StartError that says why it cannot. */
export async function listen(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const used = error.code === 'EADDRINUSE';
      reject(
        new StartError(
          used
            ? `Port ${port} of ${host} is in use; stop what listens there or set PORT to another port.`
            : `The server cannot listen at ${httpAddress(host, port)} (${error.code}).`,
        ),
      );
    });
    server.listen(port, host, resolve);
  });
}
