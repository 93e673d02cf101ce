import type { PublishedFigure } from "./PublishedFigure.ts";

/**
 * Whether a published figure is of the area with a code: its GSS code, or the DfE's three digits. Authorities that report
 * together have their codes joined in one cell.
 */
export function isOfArea({ areaCode, oldCode }: PublishedFigure, code: string): boolean {
  if (code === "") return false;
  return areaCode === code || oldCode === code || isAmong(areaCode, code) || isAmong(oldCode, code);
}

function isAmong(codes: string, code: string): boolean {
  return codes.includes(joint) && codes.split(joint).includes(code);
}

const joint = " / ";
