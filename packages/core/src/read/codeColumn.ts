import { type CodeSet, codeSets, formerCodes } from "../return/codeSets.ts";
import type { CellFault, ColumnBuilder } from "./ColumnBuilder.ts";
import { inOrder } from "./inOrder.ts";
import { readLimits } from "./readLimits.ts";

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

interface KnownCode {
  readonly value: number;
  readonly fault?: CellFault;
}

const mostCodes = 2 ** 16;

/**
 * A column of codes of a list, for at most so many rows; case does not matter. Codes that the list does not have are
 * kept after those it has, as far as 16 bits can tell them apart; those beyond are blank.
 */
export function codeColumn(rows: number, set: CodeSet): ColumnBuilder {
  const codes: string[] = ["", ...codeSets[set]];
  const ofList = codes.length;
  const values = new Uint16Array(rows);
  const beyond = new Set<number>();
  const known = new Map<string, KnownCode>(codes.map((code, value) => [code, { value }]));
  const look = (text: string): KnownCode => {
    const upper = text.toUpperCase();
    const exact = known.get(upper);
    if (exact !== undefined) return exact;
    const whole = known.get(/^(\d)\.0+$/.exec(upper)?.[1] ?? upper);
    if (whole !== undefined && whole.fault === undefined) return { ...whole, fault: withPoint };
    if (codes.length === mostCodes) return { value: 0, fault: unknownCode };
    const added = { value: codes.push(upper) - 1, fault: unknownCode };
    known.set(upper, added);
    return added;
  };
  return {
    put: (row, text) => {
      const code = known.get(text) ?? look(text);
      if (known.size < readLimits.cellsRemembered) known.set(text, code);
      values[row] = code.value;
      if (code.value === 0 && code.fault !== undefined) beyond.add(row);
      else if (beyond.size > 0) beyond.delete(row);
      return code.fault;
    },
    textAt: (row) => codes[values[row] ?? 0] ?? "",
    unreadAmong: (among) => {
      const isUnread = codes.map((code, at) => at >= ofList && formerCodes[set]?.includes(code) !== true);
      if (beyond.size === 0 && !isUnread.includes(true)) return 0;
      return among.reduce((count, row) => count + Number(isUnread[values[row] ?? 0] === true || beyond.has(row)), 0);
    },
    inOrder: (order) => ({ codes, values: inOrder(values, order, new Uint16Array(order.length)) }),
  };
}
