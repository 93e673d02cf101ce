import { type CodeSet, codeSets } from "../return/codeSets.ts";
import type { CellFault, ColumnBuilder } from "./ColumnBuilder.ts";
import { inOrder } from "./inOrder.ts";

const unknownCode: CellFault = {
  code: "unknown-code",
  severity: "error",
  says: "is not a code of this column; look it up in the guide to the return",
};

const withPoint: CellFault = {
  code: "number-form",
  severity: "query",
  says: "is written with a decimal point, and so may be others in the column; they were read as codes without it",
  oncePerColumn: true,
};

const mostCodes = 2 ** 16;

/** A column of codes of a list, for at most so many rows. Codes that the list does not have are kept after those it has. */
export function codeColumn(rows: number, set: CodeSet): ColumnBuilder {
  const codes: string[] = ["", ...codeSets[set]];
  const values = new Uint16Array(rows);
  const known = new Map(codes.map((code, value) => [code, { value, fault: undefined as CellFault | undefined }]));
  const look = (text: string): { value: number; fault: CellFault | undefined } => {
    const upper = text.toUpperCase();
    const exact = known.get(upper);
    if (exact !== undefined) return exact;
    const whole = /^(\d)\.0+$/.exec(upper)?.[1];
    const withoutPoint = whole === undefined ? undefined : known.get(whole);
    if (withoutPoint?.fault === undefined && withoutPoint !== undefined) return { ...withoutPoint, fault: withPoint };
    if (codes.length === mostCodes) return { value: 0, fault: unknownCode };
    const added = { value: codes.push(upper) - 1, fault: unknownCode };
    known.set(upper, added);
    return added;
  };
  const seen = new Map<string, { value: number; fault: CellFault | undefined }>();
  return {
    put: (row, text) => {
      const code = seen.get(text) ?? look(text);
      seen.set(text, code);
      values[row] = code.value;
      return code.fault;
    },
    inOrder: (order) => ({ codes, values: inOrder(values, order, new Uint16Array(order.length)) }),
  };
}
