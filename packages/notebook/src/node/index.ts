// notebooks on a disk
export { cellFault } from "./cellsFault.ts";
export { checkCellTypes, type TypeFault, typeFaults } from "./checkCellTypes.ts";
export { drawOnce } from "./drawOnce.ts";
export { findNotebooks } from "./findNotebooks.ts";
export { namesTaken, newNotebook } from "./newNotebook.ts";
export { proseOf } from "./proseOf.ts";
export { runCells } from "./runCells.ts";
