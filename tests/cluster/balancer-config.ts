/** Servers that answer alike; each pool is one port of the balancer. */
export interface Pool {
  name: string;
  /** The addresses of its servers. */
  servers: readonly string[];
  /** The path that tells whether a server is ready for requests. */
  ready: string;
}

/** The largest body of a read that is sent again: it must fit HAProxy's buffer (`tune.bufsize`, 16 kB) with its headers. */
const LARGEST_REPEATED = 12_000;

/**
 * HAProxy's configuration. A connection that is refused is tried on another server, for whatever request; an answer that breaks off is asked for again
 * only for reads: a GET, or a POST whose document, in plain sight, cannot hold a mutation, since that keyword is nowhere in its body.
 */
export function balancerConfig(pools: readonly Pool[], ports: readonly number[], control: string): string {
  return `global
  stats socket ${control} mode 600 level operator
  nbthread 1
  maxconn 2000

defaults
  mode http
  balance leastconn
  timeout connect 1s
  timeout client 75s
  timeout http-request 10s
  timeout http-keep-alive 75s
  timeout server 60s
  timeout queue 2s
  timeout check 2s
  option forwardfor
  option http-buffer-request
  option redispatch 1
  retries 2
  retry-on conn-failure empty-response junk-response response-timeout
  default-server check inter 500ms fastinter 100ms downinter 200ms fall 2 rise 1 observe layer4 error-limit 3 on-error fastinter on-marked-down shutdown-sessions
  option httpchk
  http-check expect status 200
${[502, 503, 504].map(refusal).join('\n')}

${pools.map((pool, index) => section(pool, ports[index]!)).join('\n')}`;
}

/** No server answered: told in the house's form, as the gateway would. */
function refusal(status: number): string {
  const body = {
    errors: [{ message: 'No server answered; try again.', extensions: { code: 'INTERNAL_SERVER_ERROR', classification: 'DataFetchingException' } }],
  };
  return `  http-error status ${status} content-type "application/json; charset=utf-8" string '${JSON.stringify(body)}' hdr retry-after 1`;
}

function section({ name, servers, ready }: Pool, port: number): string {
  return `listen ${name}
  bind 127.0.0.1:${port}
  acl read method GET HEAD OPTIONS
  acl small req.hdr_val(content-length) 1:${LARGEST_REPEATED}
  acl encoded req.hdr(content-encoding) -m found
  acl document req.body -m sub '"query"'
  acl may_write req.body -m sub mutation '\\u' '"extensions"'
  http-request disable-l7-retry unless read or small document !encoded !may_write
  http-check send meth GET uri ${ready} hdr host balancer hdr apollo-require-preflight yes
${servers.map((server, index) => `  server ${name}-${index + 1} ${new URL(server).host}`).join('\n')}
`;
}
