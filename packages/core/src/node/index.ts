export { type FilesFrom, filesFrom } from "./filesFrom.ts";
export { readPopulationFrom } from "./readPopulationFrom.ts";
export { readReturnFrom } from "./readReturnFrom.ts";
