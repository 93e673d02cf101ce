export { type DocumentFormat, documentFormats, loadWriters, writeDocument } from "./writeDocument.ts";
