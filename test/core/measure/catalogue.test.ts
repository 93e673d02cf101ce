import { readFileSync } from "node:fs";
import { measures } from "@lac-analytics/core";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { describeWithOracle } from "../../oraclePath.ts";

describe("the catalogue", () => {
  it("gives every measure its own id, and a definition in whole sentences", () => {
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
    for (const { definition, source } of measures) {
      expect(definition).toMatch(/^[A-Z].*\.$/);
      expect(source).not.toBe("");
    }
  });

  it("says of every measure why anybody looks at it, in one sentence that is not its definition", () => {
    for (const { id, why, definition } of measures) {
      expect(why, id).toMatch(/^[A-Z][^.]+\.$/);
      expect(definition, id).not.toContain(why);
    }
    const reasons = measures.map(({ why }) => why);
    expect(reasons.filter((why, at) => reasons.indexOf(why) < at)).toEqual([]);
  });

  it("says in the definition what is not settled, wherever there is a choice", () => {
    const definitionOf = (id: string): string => measures.find((measure) => measure.id === id)?.definition ?? "";
    for (const id of [
      "three-placements-year",
      "reviews-participation",
      "adoption-a2",
      "adoption-a3",
      "care-leavers-staying-put",
    ]) {
      expect(definitionOf(id)).toMatch(/not (settled|known).*the settings can have it otherwise/);
    }
    expect(definitionOf("uasc-number")).toMatch(/not settled/);
  });

  it("splits only by breakdowns that the measure has", () => {
    for (const { breakdowns, denominatorSplitBy = [], outcomes = [], withoutFigure = [] } of measures) {
      expect(breakdowns).toEqual(expect.arrayContaining([...denominatorSplitBy, ...outcomes]));
      expect(breakdowns).toEqual(expect.arrayContaining(withoutFigure.map(({ breakdown }) => breakdown)));
      for (const { breakdown, category } of withoutFigure) {
        expect(breakdown.categories.map(({ id }) => id)).toContain(category);
      }
    }
  });
});

interface DesignedMeasure {
  readonly id: string;
  readonly breakdowns: string;
  readonly source: string;
  readonly certainty: string;
}

/** One council's papers, which the design quotes: they are no source of a definition that every council prints. */
const oneCouncil = /Corporate Parenting Panel/;
const statedElsewhere = new Map([
  [
    "pa-entitled",
    "Children Act 1989, sections 23A to 24D and Schedule 2, paragraphs 19A to 19C; Care Leavers (England) Regulations 2010; Children and Social Work Act 2017, section 3",
  ],
  ["foster-share", "DfE, Children looked after in England including adoptions"],
]);

/** The comparators stand beside an authority's figures and are not worked out of its return. */
const beside = "neighbours";

describe("the sources of definitions", () => {
  it.each(measures)("$id: a publication of the DfE or the ONS, a statute or guidance, or the catalogue", (measure) => {
    for (const { source } of [measure, ...measure.breakdowns]) {
      expect(source).toMatch(
        /\b(?:DfE|ONS|Ofsted|LG Inform|SSDA903 return|Leadership Board|Cafcass|Public Health England|Acts? \d{4}|Regulations|[Gg]uidance|[Tt]his catalogue)\b/,
      );
      expect(source).not.toMatch(oneCouncil);
    }
  });
});

/** Breakdowns that the design has not. */
const further = new Map<string, readonly string[]>([
  // the net gain itself, of which the design has only the two parts
  ["placement-net-gain", ["total"]],
  // where the population is given so
  ...["cla-rate", "started-rate", "ceased-rate"].map((id): [string, readonly string[]] => [id, ["age", "sex"]]),
  // whether children far from home are seen to as others are
  ...["health-assessments", "immunisations", "dental-checks"].map((id): [string, readonly string[]] => [
    id,
    ["distance"],
  ]),
]);

describeWithOracle("lists/measures.csv", "the catalogue as it was designed", (path) => {
  // a comma in the last note of one row is not quoted
  const options = { columns: true, relax_column_count: true } as const;
  const designed = parse<DesignedMeasure>(readFileSync(path), options);
  const rowOf = (id: string): DesignedMeasure | undefined => designed.find((row) => row.id === id);

  const asDesigned = measures.filter(({ id }) => rowOf(id) !== undefined);

  it("is complete and in order, whatever measures there are besides", () => {
    expect(asDesigned.map(({ id }) => id)).toEqual(designed.map((row) => row.id));
  });

  it.each(asDesigned)(
    "$id has the title, unit, kind, polarity, interval, source and certainty of the design",
    (measure) => {
      const { id, title, unit, kind, polarity, interval, source, certainty } = measure;
      expect(rowOf(id)).toMatchObject({ id, title, unit, kind, polarity, interval });
      const designed = rowOf(id);
      if (designed === undefined || oneCouncil.test(designed.source)) {
        expect(source).toBe(statedElsewhere.get(id) ?? "this catalogue");
      } else expect({ source, certainty }).toEqual({ source: designed.source, certainty: designed.certainty });
    },
  );

  it.each(asDesigned)("$id has the breakdowns of the design, the same one first", ({ id, breakdowns }) => {
    const names = (rowOf(id)?.breakdowns ?? "").split(";");
    const ids = breakdowns.map((breakdown) => breakdown.id);
    expect(ids[0]).toBe(names[0]);
    expect(ids).toEqual(expect.arrayContaining(names.filter((name) => name !== beside)));
    expect([...names, ...(further.get(id) ?? [])]).toEqual(expect.arrayContaining(ids));
  });
});

interface DesignedCategories {
  readonly categories: readonly { readonly id: string; readonly label: string }[];
}

interface DesignedBreakdown extends Partial<DesignedCategories> {
  readonly title: string;
  readonly uses?: string;
  readonly only?: readonly string[];
}

describeWithOracle("lists/code-groups.json", "the breakdowns as they were designed", (path) => {
  const design: {
    readonly breakdowns: Readonly<Record<string, DesignedBreakdown>>;
    readonly groups: Readonly<Record<string, { readonly groupings: Readonly<Record<string, DesignedCategories>> }>>;
  } = JSON.parse(readFileSync(path, "utf8"));
  const breakdowns = new Map(measures.flatMap((measure) => measure.breakdowns.map((each) => [each.id, each])));

  it("are all there but the comparators of other authorities' figures", () => {
    expect([...breakdowns.keys()]).toEqual(expect.arrayContaining(Object.keys(design.breakdowns)));
  });

  const fixed = [...breakdowns.values()].filter(({ id }) => {
    const { uses, categories } = design.breakdowns[id] ?? {};
    return id !== "age-single" && (uses !== undefined || categories?.some((category) => !category.id.startsWith("{")));
  });

  it.each(fixed)("$id has the title and the categories of the design", ({ id, title, categories }) => {
    const { uses, only, categories: own = [], title: designedTitle } = design.breakdowns[id] ?? { title: "" };
    const [group = "", grouping = ""] = (uses ?? "").split(".");
    const designed = uses === undefined ? own : (design.groups[group]?.groupings[grouping]?.categories ?? []);
    // what the design calls after one council's papers has a title of its own
    if (!/panel packs/.test(designedTitle)) expect(title).toBe(designedTitle);
    expect(categories.map((category) => category.id)).toEqual(only ?? designed.map((category) => category.id));
    // the abbreviation is spelt out
    for (const { id: category, label } of id === "uasc" ? [] : categories) {
      expect(label).toBe(designed.find((each) => each.id === category)?.label);
    }
  });
});
