import type { PublishedFigure } from "./PublishedFigure.ts";

/**
 * Whether a published figure is of the area with a code: its GSS code, or the DfE's three digits. Authorities that report
 * together have their codes joined in one cell.
 *
 * @example
 * const text = "time_period,geographic_level,old_la_code,new_la_code,cla-rate\n2025,Local authority,314 / 318,E09000021 / E09000027,40\n";
 * const [figure] = readPublished(new TextEncoder().encode(text), "rates.csv");
 * ["314", "E09000027", "823"].map((code) => isOfArea(figure, code)); // => [true, true, false]
 */
export function isOfArea({ areaCode, oldCode }: PublishedFigure, code: string): boolean {
  if (code === "") return false;
  return areaCode === code || oldCode === code || isAmong(areaCode, code) || isAmong(oldCode, code);
}

function isAmong(codes: string, code: string): boolean {
  return codes.includes(joint) && codes.split(joint).includes(code);
}

const joint = " / ";
