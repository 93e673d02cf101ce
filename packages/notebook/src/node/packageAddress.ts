/**
 * The address of a package's door, as it is found from here. `lac` in one piece leaves this file where it was built, for
 * elsewhere other packages are found.
 */
export function packageAddress(name: string): string {
  return import.meta.resolve(name);
}
