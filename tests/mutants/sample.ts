import { createHash } from 'node:crypto';
import type { CheckResult } from '@stryker-mutator/api/check';
import { CheckStatus, type Checker } from '@stryker-mutator/api/check';
import type { Mutant, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';

export const NOT_SAMPLED = 'not in the sample';

/** Whether a mutant is in a sample of so large a share, from 0 to 1; the same for a seed, wherever the code lies on the disk. */
export function isSampled(
  mutant: { file: string; line: number; column: number; replacement: string },
  { share, seed }: { share: number; seed: string },
): boolean {
  if (share >= 1) return true;
  const { file, line, column, replacement } = mutant;
  const digest = createHash('sha256')
    .update(JSON.stringify([seed, file, line, column, replacement]))
    .digest();
  return digest.readUInt32BE(0) / 2 ** 32 < share;
}

/** As a checker of Stryker: what is not in the sample is refused, and counts in no score. */
export class Sampler implements Checker {
  static inject = tokens(commonTokens.options);
  private readonly sample: { share: number; seed: string };

  constructor(options: StrykerOptions) {
    this.sample = options.sample as { share: number; seed: string };
  }

  async init(): Promise<void> {}

  async check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    return Object.fromEntries(
      mutants.map(({ id, fileName, location: { start }, replacement }) => {
        // A checker works in the sandbox: a file is known by its path within it.
        const file = fileName.replace(/^.*\/sandbox-[^/]+\//, '');
        const sampled = isSampled({ file, line: start.line, column: start.column, replacement }, this.sample);
        return [id, sampled ? { status: CheckStatus.Passed } : { status: CheckStatus.CompileError, reason: NOT_SAMPLED }];
      }),
    );
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', Sampler)];
