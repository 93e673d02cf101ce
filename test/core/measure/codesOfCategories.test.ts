import { readFileSync } from "node:fs";
import { dayFromIso, figuresOf, type Measure, measures } from "@lac-analytics/core";
import { expect, it } from "vitest";
import { careReturn } from "../../careReturn.ts";
import { describeWithOracle } from "../../oraclePath.ts";

/** A grouping of codes as it was designed. */
interface Grouping {
  readonly categories: readonly { readonly id: string; readonly codes: readonly string[] }[];
}

/** Each breakdown by codes of one column, with the grouping it follows and a child whose code is the one in question. */
const breakdowns = [
  { id: "placement", group: "PLACE", grouping: "ees", child: (code: string) => ({ place: code }) },
  { id: "placement-sfr", group: "PLACE", grouping: "sfr", child: (code: string) => ({ place: code }) },
  { id: "legal-status", group: "LS", grouping: "ees", child: (code: string) => ({ status: code }) },
  { id: "need", group: "CIN", grouping: "ees", child: (code: string) => ({ need: code }) },
  { id: "provider", group: "PLACE_PROVIDER", grouping: "ees", child: (code: string) => ({ provider: code }) },
  { id: "sex", group: "SEX", grouping: "ees", child: (code: string) => ({ sex: code }) },
  { id: "ethnicity", group: "ETHNIC", grouping: "ees", child: (code: string) => ({ ethnicity: code }) },
] as const;

interface Child {
  readonly place?: string;
  readonly status?: string;
  readonly need?: string;
  readonly provider?: string;
  readonly sex?: string;
  readonly ethnicity?: string;
}

async function categoryOf(breakdown: string, child: Child): Promise<readonly string[]> {
  const { place = "U4", status = "C2", need = "N1", provider = "PR1", sex = "1", ethnicity = "WBRI" } = child;
  const care = await careReturn({
    episodes: [`A,01/02/2018,S,${status},${place},${provider},,,${need}`, "B,01/02/2018,S,V4,U6,PR1,,,N1"],
    header: [`A,${sex},01/01/2008,${ethnicity}`],
  });
  const wanted = measures.filter(({ id }) => id === "cla-number");
  return figuresOf<Measure>(care, { asAt: dayFromIso("2019-03-31") }, { measures: wanted, by: [[breakdown]] })
    .filter(({ numerator }) => numerator === 1)
    .map(({ category }) => category);
}

describeWithOracle("lists/code-groups.json", "every code stands in the category of the design", (path) => {
  const {
    groups,
  }: { readonly groups: Readonly<Record<string, { readonly groupings: Readonly<Record<string, Grouping>> }>> } =
    JSON.parse(readFileSync(path, "utf8"));
  const cases = breakdowns.flatMap(({ id, group, grouping, child }) =>
    (groups[group]?.groupings[grouping]?.categories ?? []).flatMap((category) =>
      category.codes.map((code) => ({ breakdown: id, code, category: category.id, child: child(code) })),
    ),
  );

  it("of which there are some", () => {
    expect(cases.length).toBeGreaterThan(80);
  });

  it.each(cases)("$breakdown: $code in $category", async ({ breakdown, category, child }) => {
    expect(await categoryOf(breakdown, child)).toEqual([category]);
  });
});
