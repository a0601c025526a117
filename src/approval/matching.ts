/**
 * Gives each role a person of its own where that is possible: a maximum matching by augmenting paths
 * (H. W. Kuhn, "The Hungarian method for the assignment problem", 1955, in its unweighted form). If one
 * person could fill A or B and another only A, the first gets B.
 *
 * @param candidates role to the people who may fill it, in order of preference.
 * @returns role to person; a role that cannot have a person of its own is absent.
 */
export function assignOnePersonOneRole(
  candidates: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string> {
  const roleOf = new Map<string, string>();

  const place = (role: string, tried: Set<string>): boolean => {
    for (const person of candidates.get(role) ?? []) {
      if (tried.has(person)) continue;
      tried.add(person);
      const holder = roleOf.get(person);
      if (holder === undefined || place(holder, tried)) {
        roleOf.set(person, role);
        return true;
      }
    }
    return false;
  };

  for (const role of candidates.keys()) place(role, new Set());
  return new Map([...roleOf].map(([person, role]) => [role, person]));
}
