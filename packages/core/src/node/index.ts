export { readReturnFrom } from "./readReturnFrom.ts";
