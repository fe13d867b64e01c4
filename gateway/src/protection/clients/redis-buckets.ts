import type { Logger } from 'pino';
import type { Buckets, Rate, Spent } from './bucket.js';

/** `spendFrom` as a Redis script, by Redis' clock; a bucket expires when it would be full. */
const SPEND = `
local bucket = redis.call('HMGET', KEYS[1], 'tokens', 'at')
local cost, rate, burst = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local time = redis.call('TIME')
local now = time[1] + time[2] / 1000000
local tokens = math.min(burst, (tonumber(bucket[1]) or burst) + math.max(0, now - (tonumber(bucket[2]) or now)) * rate)
local needed = math.min(cost, burst)
local wait = 0
if tokens < needed then wait = (needed - tokens) / rate else tokens = math.min(burst, tokens - cost) end
redis.call('HSET', KEYS[1], 'tokens', string.format('%.6f', tokens), 'at', string.format('%.6f', now))
redis.call('PEXPIRE', KEYS[1], math.ceil((burst - tokens) / rate * 1000) + 1000)
return {string.format('%.6f', wait), string.format('%.6f', tokens)}`;

const PREFIX = 'portfolio:rate:';
/** In milliseconds. */
const COMMAND_TIMEOUT = 100;

/** Opens buckets that all gateways share in Redis. While Redis is unreachable each gateway uses `fallback`: a looser limit, but no failed requests. Resolves after the first connection attempt. */
export async function openRedisBuckets(url: string, fallback: Buckets, logger: Logger): Promise<Buckets> {
  const { createClient, defineScript } = await import('@redis/client');
  const spend = defineScript({
    SCRIPT: SPEND,
    NUMBER_OF_KEYS: 1,
    parseCommand(parser, key: string, cost: number, { rate, burst }: Rate) {
      parser.pushKey(key);
      parser.push(String(cost), String(rate), String(burst));
    },
    transformReply: (reply: unknown): Spent => spentOf(reply as [string, string]),
  });
  const client = createClient({
    url,
    scripts: { spend },
    disableOfflineQueue: true,
    commandOptions: { timeout: COMMAND_TIMEOUT },
    socket: { connectTimeout: 2_000 },
  });
  const setAway = switchOf(
    () => logger.warn('Redis is away: each gateway counts its clients by itself'),
    () => logger.info('Redis is back'),
  );
  client.on('error', () => setAway(true));
  client.on('ready', () => setAway(false));
  void client.connect().catch(() => setAway(true));
  await new Promise((resolve) => client.once('ready', resolve).once('error', resolve));
  return {
    async spend(key, cost, rate) {
      if (!client.isReady) return fallback.spend(key, cost, rate);
      try {
        return await client.spend(PREFIX + key, cost, rate);
      } catch {
        return fallback.spend(key, cost, rate);
      }
    },
    async close() {
      client.destroy();
      await fallback.close();
    },
  };
}

function spentOf([waitSeconds, tokens]: [string, string]): Spent {
  return { waitSeconds: Number(waitSeconds), tokens: Number(tokens) };
}

/** Returns a function that calls `on` or `off` when its state changes. */
function switchOf(on: () => void, off: () => void): (state: boolean) => void {
  let before = false;
  return (state) => {
    if (state !== before) (state ? on : off)();
    before = state;
  };
}
