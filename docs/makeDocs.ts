import { join, resolve } from "node:path";
import { docsPages } from "./content/docsPages.ts";
import { writeSite } from "./site/writeSite.ts";

const [folder = resolve(import.meta.dirname, "../reports/docs")] = process.argv.slice(2);
await writeSite(await docsPages(), folder);
process.stdout.write(`${join(folder, "index.html")}\n`);
