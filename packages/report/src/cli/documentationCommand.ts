import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { InputError } from "@lac-analytics/core";
import { Command } from "commander";
import { documentationFolder } from "../home/shippedFolder.ts";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { writeToStandardOutput } from "./writeToStandardOutput.ts";

/** How each system opens an address in the browser that its user chose; on others it is `xdg-open`. */
export const openers: Partial<Readonly<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ["open"],
  // no shell, to which an ampersand in the address would end it
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
};

/** `lac documentation`: where it is, and for a person at a terminal the page itself. */
export function documentationCommand(finish: (status: ExitStatus) => void): Command {
  return new Command("documentation").action(async () => {
    const page = join(documentationFolder, "index.html");
    if (!existsSync(page))
      throw new InputError(
        "There is no documentation in this checkout yet; npx -y pnpm@12.21.0 documentation writes it.",
      );
    const address = pathToFileURL(page).href;
    await writeToStandardOutput(`${address}\n`);
    if (process.stdout.isTTY) open(address);
    finish(exitStatus.done);
  });
}

/** Opens an address where there is a browser to open it; the address was said in any case. */
function open(address: string): void {
  const [opener, ...args] = openers[process.platform] ?? ["xdg-open"];
  const child = spawn(opener, [...args, address], { stdio: "ignore", detached: true });
  child.once("error", () => undefined);
  child.unref();
}
