#!/usr/bin/env node
import { run } from './program.js';

const { stdout: out, stderr: err, stdin, env } = process;
// Whoever reads may stop, as `head` does.
out.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await run(process.argv.slice(2), { out, err, stdin, env });
