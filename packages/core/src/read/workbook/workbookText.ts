const numbered = /_x([0-9A-Fa-f]{4})_/g;

/**
 * Text of a workbook with the characters that XML does not keep, which Excel writes by their numbers.
 *
 * @example
 * workbookText("MK42_x000D_9XY"); // => "MK42\r9XY"
 */
export function workbookText(text: string): string {
  return text.includes("_x")
    ? text.replace(numbered, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
