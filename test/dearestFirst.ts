import { readFileSync } from "node:fs";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What a file calls that builds reports, opens a browser or runs other programs. */
const dear =
  /\b(?:builtReports|describeInBrowser|packProject|plantedProject|sampleProject|scratchProject|searchReports)\(/;

/** Begins with the files that take long, so that at the end of a run no core waits for what another has just begun. */
export class DearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isDear), ...sorted.filter((file) => !isDear(file))];
  }
}

function isDear({ moduleId }: TestSpecification): boolean {
  return dear.test(readFileSync(moduleId, "utf8"));
}
