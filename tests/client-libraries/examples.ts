import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PAGE = fileURLToPath(new URL('../../docs/clients.md', import.meta.url));
const BLOCK = /```\w+ title="([^"]+)"\n([^]*?)```/g;
const DEADLINE = 240_000;

/** What the page says that each of its examples prints, by the example's name. */
export function promises(): Record<string, string> {
  const blocks = [...readFileSync(PAGE, 'utf8').matchAll(BLOCK)].map(([, title = '', text = '']) => [title, text] as const);
  return Object.fromEntries(blocks.flatMap(([title, text]) => (title.endsWith(' prints') ? [[title.replace(/ prints$/, ''), text.trim()]] : [])));
}

/** The page's examples as files, among the libraries that they import, for a graph at another origin than the page's. */
export class Examples {
  readonly folder = mkdtempSync(fileURLToPath(new URL('examples-', import.meta.url)));

  constructor(origin: string) {
    for (const [, title = '', text = ''] of readFileSync(PAGE, 'utf8').matchAll(BLOCK)) {
      if (!title.endsWith(' prints')) this.write(title, text.replaceAll('https://graph.example', origin));
    }
  }

  write(name: string, text: string): void {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** Runs a program of Node's in the folder: what it printed, or an error with all that it said. */
  run(...args: string[]): Promise<string> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, args, { cwd: this.folder, env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' }, timeout: DEADLINE });
      let [printed, errorOutput] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (errorOutput += chunk.toString()));
      child.once('error', reject);
      child.once('close', (code) =>
        code === 0 ? resolve(printed.trim()) : reject(new Error(`${args.join(' ')} ended with ${code}:\n${printed}${errorOutput}`)),
      );
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
