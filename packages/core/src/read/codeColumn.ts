import { type CodeSet, codeSets, formerCodes } from "../return/codeSets.ts";
import { isBlankWord } from "./blankWords.ts";
import type { CellFault, ColumnBuilder } from "./ColumnBuilder.ts";
import { codeInWords } from "./codeInWords.ts";
import { blankWordFault, hiddenCharacterFault } from "./gatheredFaults.ts";
import { inOrder } from "./inOrder.ts";
import { plainCell } from "./plainCell.ts";
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

const inWords: CellFault = {
  code: "code-form",
  severity: "query",
  says: "is a code in words or with words behind it, and so may be others in the column; they were read as codes",
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
  const byCode = new Map<string, KnownCode>(codes.map((code, value) => [code, { value }]));
  const byCell = new Map(byCode);
  const look = (cell: string): KnownCode => {
    const { text, isCleaned } = plainCell(cell);
    const upper = text.toUpperCase();
    const exact = byCode.get(upper) ?? (isCleaned ? byCode.get(upper.replaceAll(" ", "")) : undefined);
    if (exact !== undefined) {
      return isCleaned && exact.fault === undefined ? { ...exact, fault: hiddenCharacterFault } : exact;
    }
    if (isBlankWord(upper)) return { value: 0, fault: blankWordFault(upper) };
    const whole = byCode.get(/^(\d)[.,]0+$/.exec(upper)?.[1] ?? upper);
    if (whole !== undefined && whole.fault === undefined) return { ...whole, fault: withPoint };
    const meant = byCode.get(codeInWords(set, upper) ?? upper);
    if (meant !== undefined && meant.fault === undefined) return { ...meant, fault: inWords };
    if (codes.length === mostCodes) return { value: 0, fault: unknownCode };
    const added = { value: codes.push(upper) - 1, fault: unknownCode };
    byCode.set(upper, added);
    return added;
  };
  return {
    put: (row, cell) => {
      const code = byCell.get(cell) ?? look(cell);
      if (byCell.size < readLimits.cellsRemembered) byCell.set(cell, code);
      values[row] = code.value;
      if (code.value === 0 && code.fault?.severity === "error") beyond.add(row);
      else if (beyond.size > 0) beyond.delete(row);
      return code.fault;
    },
    putCells: (row, cells, from, to) => {
      values.set(cells.values.subarray(from, to), row);
      // of a row that was left out
      beyond.delete(row);
    },
    textAt: (row) => codes[values[row] ?? 0] ?? "",
    unreadAmong: (among) => {
      const isUnread = codes.map((code, at) => at >= ofList && formerCodes[set]?.includes(code) !== true);
      if (beyond.size === 0 && !isUnread.includes(true)) return 0;
      return among.reduce((count, row) => count + Number(isUnread[values[row] ?? 0] === true || beyond.has(row)), 0);
    },
    inOrder: (order) => ({ codes, values: inOrder(values, order) }),
  };
}
