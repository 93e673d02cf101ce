// what makes a document of the cells and the prose of a notebook
export type { Cells } from "./cells/Cells.ts";
export type { DrawnModel } from "./cells/DrawnModel.ts";
export { type DrawChart, type DrawnChart, drawCharts, drawnChart } from "./cells/drawCharts.ts";
export { madeCells, settledCells } from "./cells/madeCells.ts";
export type { Notebook } from "./cells/Notebook.ts";
export { firstPageAmong } from "./findings/firstPage.ts";
export { foundIn } from "./findings/foundIn.ts";
export { isScenarioModel, type ScenarioModel } from "./model/isScenarioModel.ts";
export { compileProse, proseModule } from "./prose/compileProse.ts";
export { chartBlock } from "./prose/components.ts";
export { markdownBlocks } from "./prose/markdownBlocks.ts";
export { type Prose, type ProseProgram, proseOfProgram } from "./prose/ProseProgram.ts";
export { proseFault } from "./prose/proseFault.ts";
export { measureOfRoad, roadLink } from "./prose/roadLink.ts";
export { tableBlock } from "./prose/tableBlock.ts";
export type { ReadPicture } from "./prose/withPictures.ts";
export type { AnswerRequest } from "./source/FigureRequest.ts";
export { publishedProjections } from "./source/publishedProjections.ts";
