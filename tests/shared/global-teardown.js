/** Jest's global teardown: ends what the suites shared. */
export default async function globalTeardown() {
  await globalThis.stopSharedResources?.();
}
