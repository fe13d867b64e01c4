/** Reads what several fields of a request need once: later calls with the same context get the first one's promise. */
export function oncePerRequest<C extends object, T>(read: (context: C) => Promise<T>): (context: C) => Promise<T> {
  const found = new WeakMap<C, Promise<T>>();
  return (context) => {
    const promise = found.get(context) ?? read(context);
    found.set(context, promise);
    return promise;
  };
}
