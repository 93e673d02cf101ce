import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { code, heading, paragraph } from "../site/blocks.ts";
import type { DocsPage } from "../site/DocsPage.ts";

const launcher = resolve(import.meta.dirname, "../../packages/report/bin/lac.cjs");

/** What the command itself says of how it is called. */
function helpOf(words: readonly string[]): string {
  return execFileSync(process.execPath, [launcher, ...words, "--help"], { encoding: "utf8" }).trim();
}

/** The names of commands in the help of the one above them. */
function commandsIn(help: string): readonly string[] {
  const [, list = ""] = /^Commands:\n((?: +.*\n?)*)/m.exec(help) ?? [];
  return [...list.matchAll(/^ {2}([a-z]+)/gm)].flatMap(([, name = ""]) => (name === "help" ? [] : [name]));
}

/** A page with the help of each command of `lac`. */
export function commandsPage(): DocsPage {
  const commands = commandsIn(helpOf([])).flatMap((name) => {
    const help = helpOf([name]);
    return [
      [name, help] as const,
      ...commandsIn(help).map((below) => [`${name} ${below}`, helpOf([name, below])] as const),
    ];
  });
  return {
    name: "commands",
    section: "Settings and commands",
    title: "Every command",
    summary: "What lac can be asked, with every option.",
    blocks: [
      paragraph(
        "Data go to standard output and words to standard error. The status is 0 where all is done, 1 where it is done and the data are at fault, 2 where nothing could be done.",
      ),
      ...commands.flatMap(([name, help]) => [heading(`lac ${name}`), code(help)]),
    ],
    places: commands.map(([name]) => ({ title: `lac ${name}`, anchor: `lac-${name.replace(" ", "-")}` })),
  };
}
