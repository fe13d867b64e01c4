/** For Docker's HEALTHCHECK: ends with 0 where the server of this container is ready for requests. */
const { HOST = '127.0.0.1', PORT = '4000' } = process.env;
const host = HOST === '0.0.0.0' ? '127.0.0.1' : HOST;
const response = await fetch(`http://${host}:${PORT}/health/ready`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
process.exitCode = response?.ok ? 0 : 1;
