import { dayFromIso } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { publishedOnly } from "../../../packages/notebook/src/findings/publishedOnly.ts";
import { publishedBenchmarks } from "../../../packages/notebook/src/source/publishedBenchmarks.ts";
import { yearlyShares } from "./watched.ts";

describe("publishedOnly", () => {
  const heading = "time_period,geographic_level,old_la_code,new_la_code,immunisations";
  const rows = ["2023,Local authority,857,E06000017,90", "2024,Local authority,857,E06000017,70"];
  const file = { name: "benchmarks.csv", bytes: new TextEncoder().encode([heading, ...rows].join("\n")) };
  const table = (name: string) => (name === "benchmarks" ? file : undefined);
  const published = publishedBenchmarks({ asAt: dayFromIso("2025-03-31"), authority: "E06000017", table });
  const counted = yearlyShares({ measure: "immunisations" }, [20, 10]);
  const [since] = counted;

  it("has of a series what was published, and nothing that was counted", () => {
    const [one, ...others] = publishedOnly([{ figures: counted, before: since, since, heads: true }], published);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ heads: true });
    expect(one).not.toHaveProperty("since");
    expect(one).not.toHaveProperty("before");
    expect(
      one?.figures.map(({ symbol, periodEnd, ...figure }) => [periodEnd, "value" in figure && figure.value]),
    ).toEqual([
      ["2023-03-31", 90],
      ["2024-03-31", 70],
    ]);
  });

  it("leaves out what is not published, and series without figures", () => {
    expect(publishedOnly([{ figures: yearlyShares({ measure: "missing-children-share" }, [20]) }], published)).toEqual(
      [],
    );
    expect(publishedOnly([{ figures: [] }], published)).toEqual([]);
  });
});
