import { readFileSync } from "node:fs";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { pinnedFonts } from "../pinnedFonts.ts";
import type { ReportDocument, Table } from "../ReportDocument.ts";
import { withinFonts } from "../withinFonts.ts";
import { typesetTable } from "./typesetTable.ts";
import { typstTemplate } from "./typstTemplate.ts";

/**
 * A report as a tagged PDF on A4 that meets PDF/UA-1: headings are bookmarks, tables have header rows, drawings have
 * alternative texts, and the title and the marking stand on every page. The same report gives the same bytes.
 *
 * @throws {Error} if the typesetter refuses it
 */
export function toPdf(report: ReportDocument): Uint8Array {
  const compiler = NodeCompiler.create({
    fontArgs: [{ fontBlobs: Object.values(pinnedFonts).map((file) => readFileSync(file)) }],
  });
  const compiled = compiler.compile({
    mainFileContent: typstTemplate,
    inputs: { report: withinFonts(JSON.stringify(report, typeset)) },
  });
  if (compiled.result === null) {
    throw new Error(`the PDF cannot be set: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
  }
  return compiler.pdf(compiled.result, { pdfStandard: "ua-1" });
}

function typeset(_: string, value: unknown): unknown {
  return isTable(value) ? typesetTable(value) : value;
}

function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "table";
}
