/**
 * A financial year, 1 April to 31 March, as councils write it: "2019-20".
 *
 * @param year in which it ends
 */
export function financialYearName(year: number): string {
  return `${year - 1}-${String(year % 100).padStart(2, "0")}`;
}
