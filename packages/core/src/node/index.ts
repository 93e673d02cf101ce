export { type FileUse, fileFault, systemFault } from "./fileFault.ts";
export { type FilesAtPath, filesAt } from "./filesAt.ts";
export { filesFrom, returnFilesFrom } from "./filesFrom.ts";
export { orInputError } from "./orInputError.ts";
export { readFileFrom } from "./readFileFrom.ts";
export { readPopulationFrom } from "./readPopulationFrom.ts";
export { readReturnFrom } from "./readReturnFrom.ts";
export { readTableFrom } from "./readTableFrom.ts";
