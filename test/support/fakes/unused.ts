/** A port that a test does not need: using it fails the test by name. */
export function unused<Port extends object>(name: string): Port {
  return new Proxy({} as Port, {
    get: (_, member) => {
      // Printing an object asks for symbols and `toJSON`; that is no use of the port.
      if (typeof member === "symbol" || member === "toJSON" || member === "then") return undefined;
      throw new Error(`the test did not expect ${name}.${member} to be used`);
    },
  });
}

/** A port of which a test gives the members it needs; using any other fails the test by name. */
export function partial<Port extends object>(name: string, given: Partial<Port>): Port {
  const rest = unused<Port>(name);
  return new Proxy(rest, {
    get: (_, member) => (member in given ? Reflect.get(given, member) : Reflect.get(rest, member)),
  });
}
