import type { Return } from "../../return/Return.ts";
import type { Member } from "../Member.ts";

/** Reads a code of the row of OC3 that makes a young person count; blank where another row does. */
export function oc3Code(column: "IN_TOUCH" | "ACTIV" | "ACCOM"): (care: Return) => (member: Member) => string {
  return (care) => {
    const { codes, values } = care.OC3.columns[column];
    return ({ row }) => (row?.file === "OC3" ? (codes[values[row.row] ?? 0] ?? "") : "");
  };
}
