/** Labels that changed between editions, in the order in which they are looked for. */
const labelChanges: readonly (readonly [RegExp, string])[] = [
  [/\bat 31 March\b/g, "on 31 March"],
  [/^Children looked after on 31 March$/, "CLA on 31 March"],
  [/^Gender$/, "Sex"],
  [/^Aged (\d+ to \d+)$/, "$1 years"],
  [/^Special guardianship orders$/, "Special guardianship order"],
  [/^Living in the same placement for at least 2 years,? or .+$/, "Living with the same carer for at least 2 years"],
];

/** A label of a file as the latest edition words it. */
export function publishedLabel(label: string): string {
  return labelChanges.reduce((text, [old, latest]) => text.replace(old, latest), label);
}
