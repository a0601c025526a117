/** Makes one thing for each key: whoever asks again shares what the first one got, also its failure. */
export function onceEach<Key, Value>(): (key: Key, make: () => Promise<Value>) => Promise<Value> {
  const made = new Map<Key, Promise<Value>>();
  return (key, make) => {
    const present = made.get(key);
    if (present !== undefined) return present;
    const started = make();
    made.set(key, started);
    return started;
  };
}
