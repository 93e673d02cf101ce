import { walkXml } from "./walkXml.ts";

/** The numbers of the formats that Excel knows by itself and that show a date. */
const datesByNumber: readonly (readonly [from: number, to: number])[] = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
];

/**
 * Whether the cells of each style show a date: the number in such a cell is a day.
 *
 * Source: ECMA-376 part 1, 18.8.30 (numFmt).
 */
export function dateStyles(xml: string, name: string): readonly boolean[] {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let isOfCells = false;
  walkXml(xml, name, {
    open: (tag, attributes) => {
      if (tag === "numFmt") codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
      else if (tag === "cellXfs") isOfCells = true;
      else if (tag === "xf" && isOfCells) styles.push(isDate(Number(attributes.numFmtId), codes));
    },
    close: (tag) => {
      if (tag === "cellXfs") isOfCells = false;
    },
  });
  return styles;
}

function isDate(format: number, codes: ReadonlyMap<number, string>): boolean {
  const code = codes.get(format);
  return code === undefined ? datesByNumber.some(([from, to]) => format >= from && format <= to) : isDateCode(code);
}

/** Whether a format shows a day, a year or the name of a month; hours and minutes alone are no date. */
function isDateCode(code: string): boolean {
  const [shown = ""] = code
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, "")
    .toLowerCase()
    .split(";");
  return !/general|standard/.test(shown) && /d|y|mmm/.test(shown);
}
