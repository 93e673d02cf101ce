/** Plurals that are not made with an s. */
const irregular: Readonly<Record<string, string>> = { children: "child", people: "person", men: "man", women: "woman" };

const plural = /\b(?:children|people|men|women|[a-z]*[a-z](?<![aius])s)\b/i;

/**
 * What is counted, as it is called where there is one of it: the first plural of the phrase becomes its singular.
 *
 * @example
 * singular("children looked after"); // => "child looked after"
 * singular("foster placements"); // => "foster placement"
 * singular("stays in custody"); // => "stay in custody"
 */
export function singular(counted: string): string {
  return counted.replace(
    plural,
    (word) => irregular[word.toLowerCase()] ?? word.replace(/ies$/i, "y").replace(/s$/i, ""),
  );
}
