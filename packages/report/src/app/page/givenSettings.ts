/// <reference lib="dom" />
import { withoutComments } from "../../source/withoutComments.ts";
import type { GivenFile, GivenSettings } from "../Questions.ts";

/** Settings before any were given. */
export const noSettings: GivenSettings = { text: "", files: [] };

/** Which of some files are the settings: the one that is JSON, and beside it those that it names. */
export async function settingsIn(files: readonly GivenFile[]): Promise<GivenSettings> {
  const found = files.find(({ path }) => /\.json$/i.test(path));
  if (found === undefined) return { text: "", files };
  return { text: await found.contents.text(), files: files.filter((file) => file !== found) };
}

/** Settings of what was entered alone. */
export function enteredSettings(council: string, population: string, asAt: string): GivenSettings {
  const settings = {
    authority: council,
    data: ["return"],
    asAt,
    ...(population !== "" && { population }),
  };
  return { text: JSON.stringify(settings, null, 2), files: [] };
}

/** Settings and the files that they name in one file, which the page takes back. */
export async function keptFile({ text, files }: GivenSettings): Promise<string> {
  const kept: unknown = JSON.parse(withoutComments(text));
  const isKept = typeof kept === "object" && kept !== null && "settings" in kept && "files" in kept;
  const before: unknown = isKept ? kept.files : {};
  const added = await Promise.all(files.map(async ({ path, contents }) => [path, await base64Of(contents)] as const));
  const settings = isKept ? kept.settings : kept;
  return `${JSON.stringify({ settings, files: { ...(before as object), ...Object.fromEntries(added) } }, null, 2)}\n`;
}

async function base64Of(contents: Blob): Promise<string> {
  const bytes = new Uint8Array(await contents.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
