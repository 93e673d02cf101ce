const kinds: readonly (readonly [kind: RegExp, placements: readonly string[]])[] = [
  [/secure/i, ["K1"]],
  [/supported accommodation/i, ["K3"]],
  [/fostering/i, ["U1", "U2", "U3", "U4", "U5", "U6"]],
  [/adoption/i, ["A3", "A4", "A5", "A6"]],
  [/family cent/i, ["R3"]],
  [/residential special school.*children.?s home/i, ["K2", "S1"]],
  [/boarding|school|college/i, ["S1"]],
  [/children.?s home/i, ["K2"]],
];

/**
 * The placement codes that fit a kind of provision as Ofsted names it; undefined where the name tells nothing.
 *
 * Source: Ofsted, list of children's social care providers; the pairing with the codes of the return is our reading.
 *
 * @example
 * [...(placementsOfProvision("Residential Family Centre") ?? [])]; // => ["R3"]
 */
export function placementsOfProvision(kind: string): ReadonlySet<string> | undefined {
  const found = kinds.find(([pattern]) => pattern.test(kind));
  return found && new Set(found[1]);
}
