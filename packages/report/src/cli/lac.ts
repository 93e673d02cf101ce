import * as nodeModule from "node:module";
import { fileURLToPath } from "node:url";

// what the libraries compile to is kept beside them: 0.2 to 0.3 s of every run, where Node can (from 22.8 on)
if ("enableCompileCache" in nodeModule && typeof nodeModule.enableCompileCache === "function") {
  nodeModule.enableCompileCache(fileURLToPath(new URL("../../node_modules/.cache", import.meta.url)));
}

const [{ runLac }, { sayOwnFault }] = await Promise.all([import("./runLac.ts"), import("./sayOwnFault.ts")]);

// a reader that closes the pipe is no error; what else cannot be written is said by whoever writes it
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
process.on("uncaughtException", (error) => {
  sayOwnFault(error);
  process.exit(2);
});

process.exitCode = await runLac(process.argv.slice(2));
