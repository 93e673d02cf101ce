import { say } from "../given/say.ts";
import { exitStatus } from "./exitStatus.ts";
import { runLac } from "./runLac.ts";
import { sayOwnFault } from "./sayOwnFault.ts";

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
