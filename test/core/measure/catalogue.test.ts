import { readFileSync } from "node:fs";
import { measures } from "@lac-analytics/core";
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { describeWithShared } from "../../shared.ts";

describeWithShared("design/measures.csv", "the catalogue as it was designed", (path) => {
  const designed = new Map<string, Readonly<Record<string, string>>>(
    parse<Record<string, string>>(readFileSync(path), { columns: true }).map((row) => [row["id"] ?? "", row]),
  );

  it.each(measures)("$id has the title, unit, kind, polarity, interval, source and certainty of the design", (measure) => {
    const { id, title, unit, kind, polarity, interval, source, certainty } = measure;
    expect(designed.get(id)).toMatchObject({ id, title, unit, kind, polarity, interval, source, certainty });
  });

  it.each(measures)("$id begins with the breakdown of the design and has no other than its own", ({ id, breakdowns }) => {
    const names = (designed.get(id)?.["breakdowns"] ?? "").split(";");
    expect(breakdowns[0]?.id).toBe(names[0]);
    expect(names).toEqual(expect.arrayContaining(breakdowns.map((breakdown) => breakdown.id)));
  });
});

describeWithShared("design/code-groups.json", "the breakdowns as they were designed", (path) => {
  const groups: {
    readonly breakdowns: Readonly<Record<string, { readonly uses?: string; readonly only?: readonly string[] }>>;
    readonly groups: Readonly<Record<string, { readonly groupings: Readonly<Record<string, { readonly categories: readonly { readonly id: string }[] }>> }>>;
  } = JSON.parse(readFileSync(path, "utf8"));
  const breakdowns = new Map(measures.flatMap((measure) => measure.breakdowns.map((breakdown) => [breakdown.id, breakdown])));

  it.each([...breakdowns.values()].filter(({ id }) => groups.breakdowns[id]?.uses !== undefined && id !== "age-single"))(
    "$id has the categories of the design",
    ({ id, categories }) => {
      const { uses = "", only } = groups.breakdowns[id] ?? {};
      const [group = "", grouping = ""] = uses.split(".");
      const designed = groups.groups[group]?.groupings[grouping]?.categories.map((category) => category.id) ?? [];
      expect(categories.map((category) => category.id)).toEqual(only ?? designed);
    },
  );
});
