/**
 * What a report leaves out because nobody gave what it takes, and how to give it, for the note at its end.
 *
 * @param what as the sentence begins: "The cost of advisers"
 * @param missing what was not given, with its verb: "no posts were given"
 * @param how as the end of a sentence: "give them as advisers in the scenario"
 * @example
 * leftOut("The cost of advisers", "no posts were given", "give them as advisers"); // => "The cost of advisers: left out, because no posts were given; give them as advisers."
 */
export function leftOut(what: string, missing: string, how: string): string {
  return `${what}: left out, because ${missing}; ${how}.`;
}
