import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { notebooksInto } from "../../../packages/report/src/app/notebooksInto.ts";
import type { HeldNotebook } from "../../../packages/report/src/app/worker/heldNotebooks.ts";
import { notebookInPage } from "../../../packages/report/src/app/worker/notebookInPage.ts";
import { pngLogo } from "../letterhead/logos.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "held-"));
  await mkdir(join(folder, "homes/maps"), { recursive: true });
  const texts = {
    "cells.ts": "export const asks = () => ({});\nexport const cells = () => ({});\n",
    "report.mdx": "---\ntitle: Homes\n---\n\n![Where homes are](./maps/homes.png)\n",
    "author.md": "![How many](many.svg) ![Again](linked.png) ![Other](outside.svg)\n",
    "many.svg": "<svg/>",
    "unnamed.svg": "<svg>unnamed</svg>",
  };
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, "homes", name), text);
  await writeFile(join(folder, "homes/maps/homes.png"), pngLogo);
  await symlink(join(folder, "homes/maps/homes.png"), join(folder, "homes/linked.png"));
  await writeFile(join(folder, "outside.svg"), "<svg>outside</svg>");
  await symlink(join(folder, "outside.svg"), join(folder, "homes/outside.svg"));
});

afterEach(() => rm(folder, { recursive: true }));

/** The notebooks as a bundle holds them. */
async function held(): Promise<{ readonly notebooks: readonly HeldNotebook[]; readonly script: string }> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../../../packages/report/src/app/worker/heldNotebooks.ts", import.meta.url))],
    absWorkingDir: folder,
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    plugins: [notebooksInto(folder)],
    tsconfigRaw: {},
  });
  const script = outputFiles[0]?.text ?? "";
  await writeFile(join(folder, "held.mjs"), script);
  return { notebooks: (await import(join(folder, "held.mjs"))).heldNotebooks, script };
}

describe("notebooksInto", () => {
  it("holds the pictures that the prose and the author name, which the page has as a disk has them, and no others", async () => {
    const { notebooks, script } = await held();
    const [homes] = notebooks.map(notebookInPage);
    expect(Uint8Array.from(homes?.picture("./maps/homes.png") ?? [])).toEqual(Uint8Array.from(pngLogo));
    expect(new TextDecoder().decode(homes?.picture("many.svg"))).toBe("<svg/>");
    expect(() => homes?.picture("unnamed.svg")).toThrow("whose names are written out in the paper");
    expect(script).not.toContain(Buffer.from("<svg>unnamed</svg>").toString("base64"));
  });

  it("follows a link to a picture beside the notebook, and none that leads away from it", async () => {
    const { notebooks, script } = await held();
    const [homes] = notebooks.map(notebookInPage);
    expect(Uint8Array.from(homes?.picture("linked.png") ?? [])).toEqual(Uint8Array.from(pngLogo));
    expect(() => homes?.picture("outside.svg")).toThrow("whose names are written out in the paper");
    expect(script).not.toContain(Buffer.from("<svg>outside</svg>").toString("base64"));
  });
});
