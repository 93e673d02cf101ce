/** Columns that the latest edition knows by another name, or by several according to the file. */
const columnNames: Readonly<Record<string, string>> = {
  number: "count",
  children_count: "count",
  care_leaver_count: "count",
  percentage: "percent",
  children_percent: "percent",
  care_leaver_percent: "percent",
  rate_per_10k: "rate_per_10000",
  rate_per_10000_children: "rate_per_10000",
  // holds text, whatever its name says
  population_count: "population_type",
  age: "care_leaver_age",
  activity: "characteristic",
  accommodation_suitability: "characteristic",
  accommodation_type: "characteristic",
  in_touch: "characteristic",
  stay_put: "characteristic",
  breakdown: "characteristic",
  placement_stability: "characteristic",
};

/** Labels that changed between editions, in the order in which they are looked for. */
const labelChanges: readonly (readonly [RegExp, string])[] = [
  [/\bat 31 March\b/g, "on 31 March"],
  [/^Children looked after on 31 March$/, "CLA on 31 March"],
  [/^Gender$/, "Sex"],
  [/^Aged (\d+ to \d+)$/, "$1 years"],
  [/^Special guardianship orders$/, "Special guardianship order"],
  [/^Living in the same placement for at least 2 years,? or .+$/, "Living with the same carer for at least 2 years"],
];

/**
 * The columns of a file by the names that the latest edition has for them: `number`, `children_count` and
 * `care_leaver_count` are all `count`. Where two columns would come to the same name both keep their own.
 *
 * @example
 * publishedColumns(["age", "activity", "number", "percentage"]); // => ["care_leaver_age","characteristic","count","percent"]
 */
export function publishedColumns(heading: readonly string[]): readonly string[] {
  const latest = heading.map((column) => columnNames[column] ?? column);
  return latest.map((name, at) => {
    const alone = latest.indexOf(name) === at && latest.lastIndexOf(name) === at;
    return alone ? name : (heading[at] ?? name);
  });
}

/**
 * A label of a file as the latest edition words it.
 *
 * @example
 * publishedLabel("Aged 17 to 18"); // => "17 to 18 years"
 */
export function publishedLabel(label: string): string {
  return labelChanges.reduce((text, [old, latest]) => text.replace(old, latest), label);
}
