/**
 * Text that no spreadsheet takes for a formula: an apostrophe stands before it where it begins as one does. A number
 * printed as text is no formula.
 *
 * Source: OWASP, CSV Injection: cells that begin with = + - @, a tab or a line end, or the wide forms of these signs.
 *
 * @example
 * withoutFormula("=1+1"); // => "'=1+1"
 * withoutFormula("-5.2"); // => "-5.2"
 */
export function withoutFormula(text: string): string {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
}
