/** The address of a server that listens there, without a path; an IPv6 address stands in brackets in it. */
export function httpAddress(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
