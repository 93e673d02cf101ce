import type { ChartTable } from "@lac-analytics/charts";
import { capitalised, listInWords } from "@lac-analytics/core";
import type { SourceFacts } from "../source/NotebookSource.ts";
import { partInWords } from "../words/partInWords.ts";

interface Step {
  readonly name: string;
  readonly holds: boolean;
  readonly fact: string;
}

/** How far the papers can be made again, from facts: the level is of the last step before the first that does not hold. */
export interface Practice {
  readonly level: number;
  readonly of: number;
  readonly table: ChartTable;
}

/**
 * The level of reproducible practice, of the software and of the files that papers were made with. Each step rests on those
 * before it. Whether the same bytes came out again nobody can know while papers are first made.
 *
 * @param made the files by the hash of their bytes, and the software by its versions
 * @param again whether the same bytes came out when the papers were made again; left out where nobody did that
 *
 * Source: Semantic Versioning 2.0.0, 4: what is before 1.0.0 may change at any time.
 *
 * @example
 * const inputs = [{ file: "Episodes.csv", sha256: "a".repeat(64) }];
 * const versions = [{ name: "@lac-analytics/core", version: "1.0.0" }];
 * practiceOf({ inputs, versions }).level; // => 3
 * practiceOf({ inputs, versions }, { isSame: true }).level; // => 4
 */
export function practiceOf(
  { inputs, versions }: Pick<SourceFacts, "inputs" | "versions">,
  again?: { readonly isSame: boolean },
): Practice {
  const hashed = inputs.filter(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256));
  const exact = versions.filter(({ version }) => /^\d+\.\d+\.\d+/.test(version));
  const own = versions.filter(({ name }) => name.startsWith("@lac-analytics/"));
  const released = own.filter(({ version }) => /^[1-9]\d*\.\d+\.\d+$/.test(version));
  const steps: readonly Step[] = [
    {
      name: "Inputs known by the hash of their bytes",
      holds: inputs.length > 0 && hashed.length === inputs.length,
      fact: capitalised(partInWords(hashed.length, inputs.length, "file")),
    },
    {
      name: "Software known by exact versions",
      holds: versions.length > 0 && exact.length === versions.length,
      fact: capitalised(partInWords(exact.length, versions.length, "package")),
    },
    {
      name: "Made by a stable release",
      holds: own.length > 0 && released.length === own.length,
      fact: listInWords([...new Set(own.map(({ version }) => `version ${version}`))]) || "version not known",
    },
    {
      name: "Made again with the same bytes",
      holds: again?.isSame ?? false,
      fact: factOf(again),
    },
  ];
  const broken = steps.findIndex(({ holds }) => !holds);
  return {
    level: broken === -1 ? steps.length : broken,
    of: steps.length,
    table: {
      caption: "Reproducible practice, by facts",
      columns: ["Step", "Holds", "Fact"].map((label) => ({ label, kind: "text" })),
      rows: steps.map(({ name, holds, fact }) => [name, holds ? "yes" : "no", fact]),
    },
  };
}

function factOf(again: { readonly isSame: boolean } | undefined): string {
  if (again !== undefined) return again.isSame ? "Every file came out the same" : "Something differs";
  return "Not known when this was written: lac verify makes the papers again, and writes beside them what comes out";
}
