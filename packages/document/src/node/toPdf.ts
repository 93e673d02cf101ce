import { readFileSync } from "node:fs";
import { InputError } from "@lac-analytics/core/InputError";
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import type { Document, Table } from "../model/Document.ts";
import { paperBlocks } from "../model/paperBlocks.ts";
import { pinnedFonts } from "./pinnedFonts.ts";
import { rowHeaders } from "./rowHeaders.ts";
import { typesetTable } from "./typesetTable.ts";
import { typstTemplate } from "./typstTemplate.ts";
import { withinFonts } from "./withinFonts.ts";

/**
 * A report as a tagged PDF on A4 that meets PDF/UA-1: headings are bookmarks, tables have headers of columns and of rows, drawings have
 * alternative texts, and the title and the marking stand on every page. The same report gives the same bytes.
 *
 * @throws {InputError} if the typesetter refuses it, such as for something that PDF/UA-1 forbids
 */
export function toPdf(report: Document): Uint8Array {
  compiler ??= newCompiler();
  try {
    return rowHeaders(compiler.pdf(typeset(compiler, report), { pdfStandard: "ua-1" }));
  } catch (error) {
    const reason =
      error instanceof Error ? (/message: "(.*?)", trace/s.exec(error.message)?.[1] ?? error.message) : error;
    throw new InputError(`The report "${report.title}" cannot be written as PDF: ${reason}.`);
  }
}

/** The typesetter with its fonts, made once: to read these takes longer than to set a page. */
let compiler: NodeCompiler | undefined;

function newCompiler(): NodeCompiler {
  const fontBlobs = Object.values(pinnedFonts).map((file) => readFileSync(file));
  return NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
}

function typeset(compiler: NodeCompiler, report: Document): NodeTypstDocument {
  const { title, council, authors, accent, logo, marking } = report;
  const author = authors.length > 0 ? authors.join("; ") : council;
  const printed = { title, council, author, accent, logo, marking, blocks: paperBlocks(report) };
  const inputs = { report: withinFonts(JSON.stringify(printed, measured)) };
  const compiled = compiler.compile({ mainFileContent: typstTemplate, inputs });
  if (compiled.result !== null) return compiled.result;
  const [fault]: readonly { readonly message: string }[] = compiled.takeError()?.shortDiagnostics ?? [];
  throw new Error(fault?.message ?? "the typesetter gives no reason");
}

/** What stands for a value in the typesetter's data: for a table, the table with its columns measured; for bytes, numbers. */
function measured(_: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return [...value];
  return isTable(value) ? typesetTable(value) : value;
}

function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "table";
}
