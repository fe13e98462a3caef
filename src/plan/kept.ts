/** What was made of a key before; at the first call with this very object it is made, and kept as long as the object is. */
export function kept<Key extends object, Value>(
  cache: WeakMap<Key, Value>,
  key: Key,
  create: (key: Key) => Value,
): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const created = create(key);
  cache.set(key, created);
  return created;
}
