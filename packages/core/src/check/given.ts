/**
 * Something that a rule needs, which the engine gives to rules that say so in `needs`.
 *
 * @throws {TypeError} if the rule uses it without saying so
 */
export function given<T>(needed: T | undefined): T {
  if (needed === undefined) throw new TypeError("a rule uses something that it does not name in its needs");
  return needed;
}
