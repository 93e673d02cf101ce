/**
 * Refuses what no name of a measure, a breakdown or a category can be, as where they are given as an object.
 *
 * @param call how the function that is called is written, as an example
 * @throws {RangeError} with that example, naming the first that is no text
 */
export function requireNames(names: Readonly<Record<string, unknown>>, call: string): void {
  const wrong = Object.entries(names).find(([, name]) => typeof name !== "string");
  if (wrong !== undefined) throw new RangeError(`the ${wrong[0]} is to be a text, as in ${call}`);
}
