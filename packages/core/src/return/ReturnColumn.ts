import type { ColumnName, FileName } from "./fileLayouts.ts";

/** A column of the return by its file and name, such as `Episodes.DECOM`. */
export type ReturnColumn = { [F in FileName]: `${F}.${ColumnName<F>}` }[FileName];
