/** Columns that the latest edition knows by another name, or by several according to the file. */
const columnNames: ReadonlyMap<string, string> = new Map([
  ["number", "count"],
  ["children_count", "count"],
  ["care_leaver_count", "count"],
  ["percentage", "percent"],
  ["children_percent", "percent"],
  ["care_leaver_percent", "percent"],
  ["rate_per_10k", "rate_per_10000"],
  ["rate_per_10000_children", "rate_per_10000"],
  // holds text, whatever its name says
  ["population_count", "population_type"],
  ["age", "care_leaver_age"],
  ["activity", "characteristic"],
  ["accommodation_suitability", "characteristic"],
  ["accommodation_type", "characteristic"],
  ["in_touch", "characteristic"],
  ["stay_put", "characteristic"],
  ["breakdown", "characteristic"],
  ["placement_stability", "characteristic"],
]);

/**
 * The columns of a file by the names that the latest edition has for them: `number`, `children_count` and
 * `care_leaver_count` are all `count`. Where two columns would come to the same name both keep their own.
 */
export function publishedColumns(heading: readonly string[]): readonly string[] {
  const latest = heading.map((column) => columnNames.get(column) ?? column);
  return latest.map((name, at) => {
    const alone = latest.indexOf(name) === at && latest.lastIndexOf(name) === at;
    return alone ? name : (heading[at] ?? name);
  });
}
