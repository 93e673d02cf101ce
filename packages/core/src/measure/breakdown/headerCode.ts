import type { Return } from "../../return/Return.ts";
import type { Member } from "../Member.ts";

/** Reads a code of a child's row in the header; blank where the child has none. */
export function headerCode(column: "SEX" | "ETHNIC" | "MOTHER"): (care: Return) => (member: Member) => string {
  return (care) => {
    const { firstRow, columns } = care.Header;
    const { codes, values } = columns[column];
    return ({ child }) => {
      const row = firstRow[child] ?? 0;
      return row < (firstRow[child + 1] ?? 0) ? (codes[values[row] ?? 0] ?? "") : "";
    };
  };
}
