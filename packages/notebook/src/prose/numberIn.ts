import type { NumberCell } from "@lac-analytics/document";

/**
 * The number that a text is, with the words that qualify it: in pounds, in percent or without a unit. A year is a name and
 * no number, and so is whatever is not written as numbers are; a range is two, and no number either.
 *
 * @example
 * numberIn("10.2%"); // => { kind: "number", value: 10.2, decimals: 1, unit: "%" }
 * numberIn("+£1,250"); // => { kind: "number", value: 1250, decimals: 0, unit: "£", signed: true }
 * numberIn("9% (4 of 44)"); // => { kind: "number", value: 9, decimals: 0, unit: "%", after: " (4 of 44)" }
 * numberIn("348 to 432"); // => undefined
 * numberIn("2019"); // => undefined
 */
export function numberIn(text: string): NumberCell | undefined {
  const parts = /^([+\u{2212}-]?)(£?)((?:\d{1,3}(?:,\d{3})+|\d{1,3})(?:\.(\d+))?)(%?)((?: \(| of )[^"]*)?$/u.exec(
    text.trim(),
  );
  if (parts === null) return undefined;
  const [, sign = "", pound = "", digits = "", fraction = "", percent = "", after = ""] = parts;
  if (pound !== "" && percent !== "") return undefined;
  const size = Number(digits.replaceAll(",", ""));
  const value = sign === "" || sign === "+" ? size : -size;
  return {
    kind: "number",
    value,
    decimals: fraction.length,
    ...(pound !== "" && { unit: "£" as const }),
    ...(percent !== "" && { unit: "%" as const }),
    ...(sign === "+" && { signed: true }),
    ...(after !== "" && { after }),
  };
}
