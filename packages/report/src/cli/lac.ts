import * as nodeModule from "node:module";
import { fileURLToPath } from "node:url";

// what the libraries compile to is kept beside them: 0.2 to 0.3 s of every run, where Node can (from 22.8 on); threads are
// told of it by the environment
if ("enableCompileCache" in nodeModule && typeof nodeModule.enableCompileCache === "function") {
  process.env["NODE_COMPILE_CACHE"] ??= fileURLToPath(new URL("../../node_modules/.cache", import.meta.url));
  nodeModule.enableCompileCache();
}

const [{ exitStatus }, { runLac }, { say }, { sayOwnFault }] = await Promise.all([
  import("./exitStatus.ts"),
  import("./runLac.ts"),
  import("../given/say.ts"),
  import("./sayOwnFault.ts"),
]);

// until it is done it is not done: where nothing is left to wait for, or a notebook ends the process, the shell is told so
const unfinished = (): void => {
  process.exitCode = exitStatus.unusable;
  say("lac was ended before it was done: what it was doing waits for what never comes, or ends the process itself.");
};
process.once("exit", unfinished);
// a reader that closes the pipe is no error; what else cannot be written is said by whoever writes it
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
process.on("uncaughtException", (error) => {
  sayOwnFault(error);
  process.off("exit", unfinished);
  process.exit(exitStatus.unusable);
});

const status = await runLac(process.argv.slice(2));
process.off("exit", unfinished);
process.exitCode = status;
