import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { measures } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { figureChanges, figureChangesIn } from "../../../packages/report/src/verify/figureChanges.ts";
import { project } from "../../lac.ts";

const changelog = `# Changelog

## Unreleased

### Figures that change

- Rates are of the middle of the year, in place
  of its end: 51.6 was 51.4.
  Changes: \`cla-rate\`, \`started-rate\`.

### Added

- Nothing that bears on a figure.

## 0.10.0 (2027-01-31)

### Figures that change

Some words before.

- Numbers are as fine as they were counted. Changes: every report for publication, \`lac figures\`, \`lac.html\`.
- Days count. Changes: every measure.
`;

describe("the changes in figures that a changelog tells", () => {
  it("are entries with their release, their reason and what they bear on", () => {
    expect(figureChangesIn(changelog)).toEqual([
      {
        release: "",
        reason: "Rates are of the middle of the year, in place of its end: 51.6 was 51.4.",
        names: ["cla-rate", "started-rate"],
      },
      {
        release: "0.10.0",
        reason: "Numbers are as fine as they were counted.",
        names: ["every report for publication", "lac figures", "lac.html"],
      },
      { release: "0.10.0", reason: "Days count.", names: ["every measure"] },
    ]);
  });

  it("are refused where an entry does not say at its end what it bears on", () => {
    expect(() => figureChangesIn(changelog.replace("Changes: every measure.", ""))).toThrow("Days count.");
    expect(() => figureChangesIn(changelog.replace("every measure.", "every measure"))).toThrow("Days count.");
  });

  it("are the same where lines end as Windows has them", () => {
    const windows = changelog.replaceAll("\n", "\r\n");
    expect(figureChangesIn(windows)).toEqual(figureChangesIn(changelog));
    expect(figureChangesIn(windows)).toHaveLength(3);
  });

  it("are none where a changelog tells of none", () => {
    expect(figureChangesIn("# Changelog\n\n## 0.1.0\n\n### Added\n\n- All.\n")).toEqual([]);
  });
});

describe("the changelog of this release", () => {
  it("names under figures that change what there is: measures, reports, commands, functions", () => {
    const functions = readdirSync(join(project, "docs/api"))
      .map((file) => readFileSync(join(project, "docs/api", file), "utf8"))
      .join("\n");
    const isKnown = (name: string): boolean =>
      ["every measure", "every report", "every report for publication", "lac.html"].includes(name) ||
      measures.some(({ id }) => id === name) ||
      existsSync(join(project, "notebooks", name, "report.mdx")) ||
      existsSync(join(project, "packages/report/src/cli", `${/^lac (\w+)/.exec(name)?.[1]}Command.ts`)) ||
      functions.includes(`function ${name}`);
    const changes = figureChanges();
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.flatMap(({ names }) => names.filter((name) => !isKnown(name)))).toEqual([]);
  });
});
