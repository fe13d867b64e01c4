/** What the generator calls a type's name in an answer. */
const NAME = /"(__typename|kind\d)":/;

/**
 * Ours with a null where Apollo's has one, where ours has the object's type name, and without what Apollo's does not select on an object of the interface's
 * name.
 */
export function withoutNamedByInterface(stock: string, ours: string): string {
  return JSON.stringify(levelled(JSON.parse(stock), JSON.parse(ours)));
}

function levelled(stock: unknown, ours: unknown): unknown {
  if (typeof ours !== 'object' || ours === null) return ours;
  if (stock === null) return NAME.test(JSON.stringify(ours)) ? null : ours;
  if (typeof stock !== 'object') return ours;
  if (Array.isArray(ours)) return ours.map((item, index) => levelled((stock as unknown[])[index], item));
  const shared = Object.entries(ours).filter(([key]) => Object.hasOwn(stock, key));
  return Object.fromEntries(shared.map(([key, value]) => [key, levelled((stock as Record<string, unknown>)[key], value)]));
}
