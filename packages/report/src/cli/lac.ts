import * as nodeModule from "node:module";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { keptProgram } from "./keptProgram.ts";

// what the libraries compile to is kept beside them, and so is the program in one piece, which loads in half the time
const kept = new URL("../../node_modules/.cache/", import.meta.url);
const programs = new URL("lac/", kept);
const isBuilt = extname(import.meta.url) === ".js";
const inOnePiece = isBuilt ? keptProgram(programs) : undefined;

// 0.2 to 0.3 s of every run, where Node can (from 22.8 on); threads are told of it by the environment
if ("enableCompileCache" in nodeModule && typeof nodeModule.enableCompileCache === "function") {
  process.env["NODE_COMPILE_CACHE"] ??= fileURLToPath(inOnePiece?.compiled ?? kept);
  nodeModule.enableCompileCache();
}

if (inOnePiece !== undefined) await import(inOnePiece.program.href);
else {
  await import("./program.ts");
  // what was asked for is done, whatever comes of this
  if (isBuilt) await import("./keepProgram.ts").then(({ keepProgram }) => keepProgram(programs)).catch(() => undefined);
}
