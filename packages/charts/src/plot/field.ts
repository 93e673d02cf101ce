/**
 * A column's name, checked against the rows that are drawn: a misspelt one does not compile, where Vega-Lite would
 * draw an empty chart.
 *
 * @example
 * field("share"); // => "share"
 */
export function field<Row>(name: keyof Row & string): string {
  return name;
}
