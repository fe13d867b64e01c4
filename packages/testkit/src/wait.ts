/** Polls a condition until it holds; throws after the deadline, which is for what hangs, not for what is slow. */
export async function waitFor<T>(condition: () => T | Promise<T>, what: string, milliseconds = 240_000): Promise<NonNullable<T>> {
  const deadline = performance.now() + milliseconds;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (performance.now() > deadline) throw new Error(`expected ${what} within ${milliseconds} ms`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
