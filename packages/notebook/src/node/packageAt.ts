/**
 * A package by the address of its door. `lac` in one piece has something else in place of this file, which gives our own
 * packages out of that piece: there must be one of each in a process.
 */
export function packageAt(address: string): Promise<Readonly<Record<string, unknown>>> {
  return import(address);
}
