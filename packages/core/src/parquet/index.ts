export type { ColumnTable } from "../read/columns/ColumnTable.ts";
export { parquetTable } from "../read/columns/parquetTable.ts";
export { returnOfTables } from "./returnOfTables.ts";
export { type AuthorityReturn, returnsByAuthority } from "./returnsByAuthority.ts";
