import type { ChartTable } from "@lac-analytics/charts";
import { capitalised, listInWords } from "@lac-analytics/core";
import { partInWords, type SourceFacts } from "@lac-analytics/notebook";

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
 * The level of reproducible practice. Each step rests on those before it; whether the same bytes came out again nobody can
 * know while they are first made.
 *
 * Source: Semantic Versioning 2.0.0, 4: what is before 1.0.0 may change at any time.
 */
export function practiceOf({ inputs, versions }: Pick<SourceFacts, "inputs" | "versions">): Practice {
  const hashed = inputs.filter(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256));
  const exact = versions.filter(({ version }) => /^\d+\.\d+\.\d+/.test(version));
  const own = versions.filter(({ name }) => name.startsWith("@lac-analytics/"));
  const released = own.filter(({ version }) => /^[1-9]\d*\.\d+\.\d+$/.test(version));
  const steps: readonly Step[] = [
    {
      name: "Inputs known by the hash of their bytes",
      holds: inputs.length > 0 && hashed.length === inputs.length,
      fact: `${capitalised(partInWords(hashed.length, inputs.length, "file"))} of the return and of own counts`,
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
      holds: false,
      fact: "Not known when this was written: run lac verify on the folder of these papers",
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
