/** The values of an option that may be repeated, with one more. */
export function repeated(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
