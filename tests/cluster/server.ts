import { startProcess, type ProgramOptions, type TestProcess } from '@portfolio/testkit';

/** One gateway or subgraph server, a process of its own that reuses its port after restarts. */
export interface ClusterServer {
  /** As the balancer names it: "gateways-1", "klik-2". */
  name: string;
  url: string;
  /** Its process now; another one after it was started again. */
  readonly running: TestProcess;
  /** Ends it at once, with what it was doing. */
  kill(): Promise<void>;
  /** Ends it as an operator does: it finishes what it has begun. The exit code. */
  terminate(): Promise<number | NodeJS.Signals>;
  /** Starts it again after it has ended, and waits until it is ready. */
  start(): Promise<void>;
  /** `terminate`, then `start`. */
  restart(): Promise<void>;
  /** Suspends it: its connections stay open, and nothing is answered. */
  pause(): void;
  resume(): void;
  /** Ends it for good, paused or not. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  name: string;
  /** The compiled program. */
  script: string;
  args?: readonly string[];
  environment: Record<string, string>;
  detached?: ProgramOptions['detached'];
}

const READY = /ready at (\S+)/;
const START_MILLISECONDS = 120_000;

export async function startServer({ name, script, args, environment, detached }: ServerOptions): Promise<ClusterServer> {
  const launch = (port: string) => startProcess(script, { ...environment, PORT: port }, { detached, args });
  let running = launch('0');
  const [, url = ''] = await running.printed(READY, START_MILLISECONDS);
  const terminate = () => running.end('SIGTERM');
  const start = async () => {
    running = launch(new URL(url).port);
    await running.printed(READY, START_MILLISECONDS);
  };
  return {
    name,
    url,
    get running() {
      return running;
    },
    async kill() {
      await running.end('SIGKILL');
    },
    terminate,
    start,
    async restart() {
      await terminate();
      await start();
    },
    pause: () => void running.process.kill('SIGSTOP'),
    resume: () => void running.process.kill('SIGCONT'),
    async stop() {
      running.process.kill('SIGCONT');
      await running.end('SIGINT');
    },
  };
}
