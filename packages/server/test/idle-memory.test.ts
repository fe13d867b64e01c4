import { afterEach, expect, test } from '@jest/globals';
import { startProgram, type TestProcess } from '@portfolio/testkit';

const MODULE = new URL('../dist/idle-memory.js', import.meta.url).href;

/** Fills the place for new objects, then has nothing to do until it has shrunk. */
const PROGRAM = `
  const { giveBackWhenIdle, youngGeneration } = await import('${MODULE}');
  const megabytes = () => Math.round(youngGeneration() / 2 ** 20);
  const kept = [];
  while (megabytes() <= 64) {
    kept.push(Array.from({ length: 1000 }, (_, index) => ({ index })));
    if (kept.length > 500) kept.length = 0;
  }
  console.log('grown to', megabytes());
  giveBackWhenIdle(100);
  const wait = setInterval(() => {
    if (megabytes() > 16) return;
    console.log('given back to', megabytes());
    clearInterval(wait);
  }, 20);
`;

let program: TestProcess;

afterEach(() => program.end('SIGKILL'));

test('a process with nothing to do gives back what its work took, and does not live on for it', async () => {
  program = startProgram(process.execPath, ['--max-semi-space-size=64', '--input-type=module', '-e', PROGRAM], { environment: { NODE_OPTIONS: '' } });
  const [, grown] = await program.printed(/grown to (\d+)/);
  const [, left] = await program.printed(/given back to (\d+)/);
  expect(Number(grown)).toBeGreaterThan(64);
  expect(Number(left)).toBeLessThanOrEqual(16);
  expect(await program.end()).toBe(0);
});
