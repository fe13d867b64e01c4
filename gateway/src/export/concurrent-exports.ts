import { TryLater } from '@portfolio/errors';

/** `retry-after` of a refused export, in seconds. */
const RETRY_AFTER = 5;

/** How many exports are sent at a time: of all clients, and of one at most half of them. */
export class ConcurrentExports {
  private readonly byClient = new Map<string, number>();
  private running = 0;

  constructor(private readonly most: number) {}

  /** Returns how to end it; throws TryLater (OVERLOADED) where there are too many. */
  begin(client: string): () => void {
    const own = this.byClient.get(client) ?? 0;
    if (this.running >= this.most) throw tooMany(`${this.most} exports at a time`);
    if (own >= Math.ceil(this.most / 2)) throw tooMany(`${Math.ceil(this.most / 2)} exports at a time of one client`);
    this.running += 1;
    this.byClient.set(client, own + 1);
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.running -= 1;
      const left = this.byClient.get(client)! - 1;
      if (left > 0) this.byClient.set(client, left);
      else this.byClient.delete(client);
    };
  }
}

function tooMany(most: string): TryLater {
  return new TryLater('OVERLOADED', `expected at most ${most}; try again in ${RETRY_AFTER} s`, RETRY_AFTER);
}
