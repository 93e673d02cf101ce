import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { doorReport, doorReportFile } from "./reference/doorReport.ts";
import { publicDoors } from "./reference/publicDoors.ts";

const folder = resolve(import.meta.dirname, "api");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const door of publicDoors(resolve(import.meta.dirname, "../packages")))
  writeFileSync(join(folder, doorReportFile(door)), doorReport(door));
