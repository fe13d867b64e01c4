import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { importAsConfigured } from './module-hooks.js';

const require = createRequire(import.meta.url);
let isUsed = false;

/** What jest-runner and jest-circus ask of jest's runtime, by Node's own modules instead of jest's: sources are compiled by jest's transform and its cache. */
export default class ProcessRuntime {
  /** By the address of a module. */
  sourceMaps = new Map();

  constructor(config, environment, _resolver, transformer) {
    if (isUsed && !process.send) throw new Error('expected each test file to have a process of its own; run jest without --runInBand');
    this.isEnding = isUsed;
    isUsed = true;
    this.environment = environment;
    const options = { supportsDynamicImport: true, supportsExportNamespaceFrom: true, supportsStaticESM: true, supportsTopLevelAwait: true };
    importAsConfigured(config, (file) => {
      const { code, sourceMapPath } = transformer.transform(file, options);
      if (sourceMapPath) this.sourceMaps.set(pathToFileURL(file).href, sourceMapPath);
      return code;
    });
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  async unstable_importModule(path) {
    // Jest is about to end this process, and sends the next file to a new one too.
    if (this.isEnding) await new Promise(() => undefined);
    return import(pathToFileURL(path).href);
  }

  requireModule(path) {
    return require(path);
  }

  requireInternalModule(path) {
    return require(path);
  }

  /** What `@jest/globals` exports. */
  setGlobalsForRuntime(globals) {
    const { fakeTimersModern: timers, moduleMocker: mocker } = this.environment;
    const jest = {
      fn: mocker.fn.bind(mocker),
      spyOn: mocker.spyOn.bind(mocker),
      useFakeTimers: (options) => (timers.useFakeTimers(options), jest),
      useRealTimers: () => (timers.useRealTimers(), jest),
      advanceTimersByTime: (milliseconds) => timers.advanceTimersByTime(milliseconds),
    };
    globalThis[Symbol.for('portfolio.jestGlobals')] = { ...globals, jest };
  }

  enterTestCode() {}

  leaveTestCode() {}

  getSourceMaps() {
    return this.sourceMaps;
  }

  getAllCoverageInfoCopy() {
    return undefined;
  }

  teardown() {}
}
