import { describe, expect, test } from '@jest/globals';
import { StartError } from '@portfolio/errors';
import { explain, requireNode } from '../src/index.js';

describe('a process', () => {
  test.each(['20.20.2', '18.0.0'])('Node %s is refused in one sentence', (version) => {
    expect(() => requireNode(version)).toThrow(
      new StartError(`The hub runs on Node 22 or newer, but this is Node ${version}; start it with "npm start" or "npm run serve", which bring Node 24.`),
    );
  });

  test.each(['22.0.0', '24.21.0'])('Node %s is good', (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });

  test('what an operator can mend is one sentence, a bug is told whole', () => {
    expect(explain(new StartError('Port 1 is in use.'))).toBe('Port 1 is in use.');
    expect(explain(new TypeError('x is not a function'))).toMatch(/^TypeError: x is not a function\n +at /);
  });
});
