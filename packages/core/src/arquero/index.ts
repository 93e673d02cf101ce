export { figuresToArquero } from "./figuresToArquero.ts";
export { fromArquero } from "./fromArquero.ts";
export { toArquero } from "./toArquero.ts";
