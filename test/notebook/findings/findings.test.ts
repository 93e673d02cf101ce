import { benchmarkTable, type Figure, readPublished } from "@lac-analytics/core";
import { atAGlance, findings, keyMessages } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { changeClause, printedFirst, shownValue } from "../../../packages/notebook/src/findings/findingWords.ts";
import { standMessage } from "../../../packages/notebook/src/findings/messageOf.ts";
import { othersSentence } from "../../../packages/notebook/src/findings/standWords.ts";
import { yearlyShares } from "./watched.ts";

const columns = ["immunisations", "immunisations numerator", "immunisations denominator"];

/** What is published of authority 857 and of England: a share with its counts, or a symbol. */
function published(
  rows: readonly (readonly [year: number, own: string, england: string])[],
  others = "60 65 75 80 85 90 95",
) {
  const lines = rows.flatMap(([year, own, england]) => [
    `${year},Local authority,857,${own}`,
    `${year},National,,${england}`,
    ...others
      .split(" ")
      .map(Number)
      .map((value, at) => `${year},Local authority,${201 + at},${value},${2 * value},200`),
  ]);
  const text = `time_period,geographic_level,old_la_code,${columns.join(",")}\n${lines.join("\n")}\n`;
  const figures = readPublished(new TextEncoder().encode(text), "published.csv");
  return { code: "857", ...benchmarkTable("857", figures) };
}

const immunised = { measure: "immunisations" } as const;
const unknown = (figures: readonly Figure[]): readonly Figure[] =>
  figures.map(({ measure, breakdown, category, periodStart, periodEnd }) => ({
    measure,
    breakdown,
    category,
    periodStart,
    periodEnd,
    authority: "",
    unit: "percent",
    symbol: "x",
    note: "",
  }));

describe("findings of a published series, with what the council has had since", () => {
  const told = (published: readonly number[], count: number) => {
    const later = yearlyShares(immunised, [count]).map((figure) => ({
      ...figure,
      periodStart: "2025-04-01",
      periodEnd: "2026-03-31",
    }));
    return findings([{ figures: yearlyShares(immunised, published), since: later[0] }])[0];
  };
  const fell = [180, 160, 140];

  it("tell the published figure where the later one bears it out", () => {
    expect(told(fell, 130)).toMatchObject({ now: { value: 70 }, since: { value: 65 }, verdict: { word: "concern" } });
  });

  it("tell the later figure where a fall has been made up, so that no paper says worse of what is not", () => {
    const finding = told(fell, 190);
    expect(finding).toMatchObject({ now: { value: 95 }, verdict: { word: "improving" } });
    expect(finding).not.toHaveProperty("since");
  });

  it("tell the later figure where it is the step that nobody saw in what is published", () => {
    // R: fisher.test of 188 and 168 of 200 gives p = 0.0023, and prop.trend.test of all five no trend (p = 0.17)
    expect(told([180, 182, 186, 188], 168)).toMatchObject({
      now: { value: 84 },
      before: { value: 94 },
      verdict: { word: "concern", reason: { test: "difference" } },
    });
    expect(told([180, 182, 186, 188], 180)).toMatchObject({ now: { value: 94 }, verdict: { word: "steady" } });
  });

  it("tell the published figure where that is a step, as long as the later one is as far from where it began", () => {
    const stepped = [150, 160, 165, 140];
    expect(told(stepped, 142)).toMatchObject({
      now: { value: 70 },
      since: { value: 71 },
      verdict: { word: "concern" },
    });
    expect(told(stepped, 163)).toMatchObject({ now: { value: 81.5 }, verdict: { word: "steady" } });
  });
});

describe("findings beside what is published", () => {
  const threeYears = published([
    [2022, "90,180,200", "85,8500,10000"],
    [2023, "80,160,200", "85,8500,10000"],
    [2024, "70,140,200", "85,8500,10000"],
  ]);

  it("take the published figure of a year to which the return does not reach back", () => {
    const [now] = yearlyShares(immunised, [60], 100);
    const [finding] = findings(now === undefined ? [] : [{ figures: [now] }], threeYears);
    expect(finding?.series.map(({ periodEnd }) => periodEnd.slice(0, 4))).toEqual(["2022", "2023", "2024", "2025"]);
    expect(finding).toMatchObject({ published: true, verdict: { word: "concern" }, before: { value: 70 } });
  });

  it("keep the figure of the return where both are there", () => {
    const [finding] = findings([{ figures: yearlyShares(immunised, [150, 140]) }], threeYears);
    expect(finding?.series.map((figure) => (figure.symbol === "" ? figure.value : figure.symbol))).toEqual([
      90, 80, 75, 70,
    ]);
  });

  it("are of the published figures alone where the return cannot tell the measure", () => {
    const [finding] = findings([{ figures: unknown(yearlyShares(immunised, [1])) }], threeYears);
    expect(finding?.now).toMatchObject({ periodEnd: "2024-03-31", value: 70 });
    expect(findings([{ figures: unknown(yearlyShares(immunised, [1])) }])).toEqual([]);
  });

  it("do not reach back over a year that is withheld: what lies beyond says nothing of now", () => {
    const withheld = published([
      [2022, "0,0,200", "85,8500,10000"],
      [2023, "c,c,200", "85,8500,10000"],
      [2024, "70,140,200", "85,8500,10000"],
    ]);
    const [finding] = findings([{ figures: yearlyShares(immunised, [140]) }], withheld);
    expect(finding?.series.map(({ periodEnd }) => periodEnd)).toEqual(["2024-03-31", "2025-03-31"]);
  });

  it("stand to England by the likely range of the latest figure where the published one is withheld", () => {
    const withheld = published([[2024, "c,c,200", "85,8500,10000"]]);
    const standOf = (lower: number, upper: number) => {
      const figures = yearlyShares(immunised, [140]).map((figure) => ({ ...figure, lower, upper, confidence: 0.95 }));
      return findings([{ figures: figures as readonly Figure[] }], withheld)[0]?.stand;
    };
    expect(standOf(60, 79)).toBe("behind");
    expect(standOf(60, 85)).toBe("alike");
  });

  it("say of one that does not stand out what it is here and in England", () => {
    const alike = published([[2025, "84,168,200", "85,8500,10000"]]);
    const found = findings([{ figures: yearlyShares(immunised, [168]) }], alike);
    expect(keyMessages(found).map(({ lead, text }) => `${lead}: ${text}`)).toContain(
      "No clear difference from others: 84% of children were up to date with their immunisations. In March 2025 it was 85% in England; 3 of 8 councils did better.",
    );
  });

  it("are ahead of others by the place among all, and of England alone where only that gap is clear", () => {
    const standing = (own: string) => {
      const found = published([[2024, own, "50,5000,10000"]]);
      return findings([{ figures: unknown(yearlyShares(immunised, [1])) }], found)[0];
    };
    expect(standing("99,198,200")).toMatchObject({ stand: "ahead", beside: "all" });
    // 80% is the fifth of eight, and 50% in England lies far outside its range
    const middling = standing("80,160,200");
    expect(middling).toMatchObject({ stand: "ahead", beside: "England" });
    expect(keyMessages(middling === undefined ? [] : [middling])[0]?.lead).toBe("Clearly better than England");
  });

  it("do not stand apart by a published figure that a later one of our own no longer bears out", () => {
    const old = published([[2024, "60,120,200", "85,8500,10000"]]);
    const since = (count: number) => findings([{ figures: yearlyShares(immunised, [count]) }], old)[0]?.stand;
    expect(since(130)).toBe("behind");
    expect(since(175)).toBe("not known");
  });

  it("stand by the likely range of a later figure of our own that lies beyond England's, where the published one lay on its other side", () => {
    const old = published([[2024, "60,120,200", "85,8500,10000"]]);
    const figures = yearlyShares(immunised, [190]).map((figure) => ({ ...figure, lower: 91, upper: 97.3 }));
    const [finding] = findings([{ figures: figures as readonly Figure[] }], old);
    expect(finding).toMatchObject({ stand: "ahead", beside: "England", standsBy: "own" });
    const found = finding === undefined ? [] : [finding];
    expect(keyMessages(found)[0]).toMatchObject({
      lead: "Better",
      text: "95.0% of children were up to date with their immunisations, up from 60% a year earlier. In March 2024 it was 85% in England. Ours now is clearly better than England's.",
    });
    // the place is that of the other figure
    expect(atAGlance(found, "2025-03-31")?.rows[0]).toContain("Above");
  });

  it("part two numbers that stand beside each other by a comma", () => {
    const [turned] = yearlyShares({ measure: "turning-18-next-6-months" }, [7]);
    const asked = { ...turned, unit: "children", value: 7, periodStart: "2025-03-31" } as Figure;
    const before = { ...asked, value: 1, periodStart: "2024-09-30", periodEnd: "2024-09-30" } as Figure;
    const [finding] = findings([{ figures: [asked], before }]);
    expect(finding && changeClause(finding)).toBe(", up from 1, six months earlier");
    const year = { ...before, periodStart: "2024-03-31", periodEnd: "2024-03-31" } as Figure;
    const [later] = findings([{ figures: [asked], before: year }]);
    expect(later && changeClause(later)).toBe(", up from 1 a year earlier");
  });

  it("tell the later figure of our own where it is by that one that they stand apart, and not the published one", () => {
    const publishedOne = published([[2024, "80,160,200", "85,8500,10000"]]);
    // 80% here is no clear difference from 85%; 95% since then is
    const [later] = yearlyShares(immunised, [190]).map((figure) => ({ ...figure, lower: 91, upper: 97.3 }));
    const [finding] = findings(
      [{ figures: unknown(yearlyShares(immunised, [1, 1])).slice(0, 1), since: later as Figure }],
      publishedOne,
    );
    expect(finding).toMatchObject({ stand: "ahead", standsBy: "own", now: { value: 80 }, since: { value: 95 } });
    expect(finding && standMessage(finding)).toMatchObject({
      lead: "Clearly better than England",
      text: "95.0% of children were up to date with their immunisations. In March 2024 it was 85% in England.",
    });
    expect(atAGlance(finding ? [finding] : [], "2025-03-31")?.rows[0]).toContain("Above, by our later 95.0%");
  });

  // four of eight have 88%, as England has: the quartile that their value lies in is the last
  it("are not behind by a value of the last quarter that is no worse than England's, as many may have it", () => {
    const tied = published([[2024, "88,176,200", "88,8800,10000"]], "88 88 88 95 96 97 98");
    const [finding] = findings([{ figures: unknown(yearlyShares(immunised, [1])) }], tied);
    expect(finding?.benchmark?.against.standing?.band).toBe("D");
    expect(finding?.stand).toBe("alike");
    const worse = published([[2024, "88,176,200", "90,9000,10000"]], "88 88 88 95 96 97 98");
    expect(findings([{ figures: unknown(yearlyShares(immunised, [1])) }], worse)[0]?.stand).toBe("behind");
  });

  describe("take a figure of their own for the published one where it rounds to it as fine as that year is published", () => {
    const told = (own: string, others: string, count: number, of: number, year = 2025) =>
      findings(
        [{ figures: yearlyShares(immunised, [count], of) }],
        published([[year, `${own},${count},${of}`, "50,5000,10000"]], others),
      )
        .map((finding) => `${changeClause(finding)} ${othersSentence(finding)}`)
        .join("");

    it("whole, to a tenth, or to a hundredth", () => {
      expect(told("12", "60 65 75 80 85 90 95", 124, 1000)).toContain("it was 50% in England");
      expect(told("12.0", "60.5 65 75 80 85 90 95", 124, 1000)).toContain("the published figure was 12% here");
      expect(told("12.4", "60 65 75 80 85 90 95", 1242, 10000)).toContain("it was 50% in England");
      expect(told("0.85", "60 65 75 80 85 90 95", 848, 100_000)).toContain("it was 50% in England");
      expect(told("0.84", "60 65 75 80 85 90 95", 848, 100_000)).toContain("the published figure was 0.8% here");
    });

    it("and so of the year before", () => {
      expect(told("12", "60 65 75 80 85 90 95", 124, 1000, 2024)).toContain("much the same as a year earlier (12%)");
      expect(told("12.0", "60.5 65 75 80 85 90 95", 124, 1000, 2024)).toContain("it was 12% a year earlier");
    });

    it("and no whole number of their own for a rounded one", () => {
      // 120 of 1,000 and 124 of 1,000
      const [message] = keyMessages(findings([{ figures: yearlyShares(immunised, [120, 124], 1000) }]));
      expect(message?.text).not.toContain("much the same");
    });
  });

  describe("have the place of the council's own figure in a message", () => {
    const linked = (message: ReturnType<typeof standMessage> | undefined): string | undefined =>
      message?.printed && message.text.slice(message.printed.from, message.printed.to);

    it("where a message begins with it, and not where the same digits stand before it or in England's", () => {
      // 31 children, of a day whose words have a date
      const [figure] = yearlyShares(immunised, [168]);
      const [finding] = findings(figure === undefined ? [] : [{ figures: [figure] }]);
      const says = (value: number, words: string) =>
        finding === undefined
          ? {}
          : printedFirst({
              words: { ...finding.words, says: words },
              now: { ...finding.now, symbol: "", value, unit: "children" } as Figure,
            }).printed;
      expect(says(31, "On 31 March there were {value} children")).toMatchObject({ from: 23, to: 25 });
      expect(says(1, "There were {value} children in care")).toMatchObject({ from: 10, to: 11 });
      expect(says(2, "There were {value} children in care")).toMatchObject({ from: 11, to: 12 });
      expect(says(0, "{value} children were adopted")).toBeUndefined();
    });

    it("in what is told of a published one, that of later alone", () => {
      const worst = published([[2024, "50,100,200", "85,8500,10000"]]);
      const [alone] = findings([{ figures: unknown(yearlyShares(immunised, [1])) }], worst);
      expect(linked(alone && standMessage(alone))).toBeUndefined();
      const [later] = findings([{ figures: yearlyShares(immunised, [110]) }], worst);
      expect(later?.standsBy).toBe("published");
      expect(linked(later && standMessage(later))).toBe(later?.now.symbol === "" ? shownValue(later.now) : "");
      expect(linked(later && standMessage({ ...later, standsBy: "own" }))).toBe("55%");
      expect(later && standMessage({ ...later, standsBy: "own" }).printed?.from).toBe(0);
    });
  });

  describe("where neither England's figure nor that of councils like ours is published", () => {
    const none = unknown(yearlyShares(immunised, [1]));
    const standAmong = (own: string, others: string) => {
      const { code, rows, families } = published([[2024, own, "90,9000,10000"]], others);
      const alone = rows.map((row) => ({ ...row, against: { ...row.against, comparators: [] } }));
      return findings([{ figures: none }], { code, rows: alone, families })[0];
    };

    it("are behind others by the last place of all, and ahead by the first", () => {
      expect(standAmong("50,100,200", "60 65 75 80 85 90 95")).toMatchObject({ stand: "behind", beside: "all" });
      expect(standAmong("99,198,200", "60 65 75 80 85 90 95")).toMatchObject({ stand: "ahead", beside: "all" });
      expect(standAmong("80,160,200", "60 65 75 79 85 90 95")).toMatchObject({ stand: "alike" });
    });

    // three of eight are more than a quarter
    it("are neither by a value that more than a quarter of them have", () => {
      expect(standAmong("50,100,200", "50 75 80 85 90 95 99")).toMatchObject({ stand: "behind" });
      expect(standAmong("50,100,200", "50 50 80 85 90 95 99")).toMatchObject({ stand: "alike" });
    });
  });

  // England's is a mean that rounds to what most have
  it("are not ahead by a value of the first quarter that is no better than England's", () => {
    const tied = (england: string) => {
      const found = published([[2024, "1,2,200", england]], "1 1 1 1 2 3 4").rows.map((row) => ({
        ...row,
        series: { ...row.series, polarity: "lower-better" as const },
        against: {
          ...row.against,
          standing: { ranked: 8, rank: 1, band: "A" as const },
        },
      }));
      return findings([{ figures: unknown(yearlyShares(immunised, [1])) }], {
        code: "857",
        rows: found,
        families: [],
      })[0];
    };
    expect(tied("1,100,10000")?.stand).toBe("alike");
    expect(tied("2,200,10000")).toMatchObject({ stand: "ahead", beside: "all" });
  });

  it("weigh by the figure that they stand by: the worst published place is none of a later figure of our own", () => {
    const worst = published([[2024, "50,100,200", "85,8500,10000"]]);
    const [byPublished] = findings([{ figures: unknown(yearlyShares(immunised, [1])) }], worst);
    expect(byPublished?.benchmark?.against.standing).toMatchObject({ rank: 8, ranked: 8 });
    const own = (standsBy: "own" | "published", value: number) => {
      if (byPublished === undefined || byPublished.now.symbol !== "") return 0;
      const now = { ...byPublished.now, value, lower: value - 5, upper: value + 5 };
      return standMessage({ ...byPublished, standsBy, now }).weight;
    };
    // 70 for what is behind, and a point for as many times half of its likely range as lie between it and England's 85%
    expect([own("published", 80), own("own", 80), own("own", 75)]).toEqual([95, 71, 72]);
  });

  it("say of which figure of ours a place is, where that is the one before", () => {
    // 194 and 150 of 200; the published 97% is second of eight
    const first = published([[2024, "97,194,200", "60,6000,10000"]], "60 65 70 72 74 75 98");
    const [finding] = findings([{ figures: yearlyShares(immunised, [194, 150]) }], first);
    expect(finding && othersSentence(finding)).toBe(
      "In March 2024 it was 60% in England; one of 8 councils did better than our 97% then.",
    );
    expect(finding && atAGlance([finding], "2025-03-31")?.rows[0]).toContain("2nd of 8, by the published 97%");
    const { benchmark } = finding ?? {};
    if (finding === undefined || benchmark === undefined) throw new Error("nothing is published");
    const { standing, ...against } = benchmark.against;
    expect(othersSentence({ ...finding, stand: "alike", benchmark: { ...benchmark, against } })).toBe(
      "In March 2024 it was 60% in England; our 97% was not clearly different.",
    );
  });

  it("say how a later figure of our own stands with that figure, not beside the published one, which says the contrary", () => {
    // 15% published and 0% since, against 7% in England: R's binom.test of 0 of 200 has 0 to 1.8%
    const old = published([[2024, "15,30,200", "7,700,10000"]], "5 6 7 8 9 10 12");
    const figures = yearlyShares(immunised, [20, 0]).map((figure) => ({ ...figure, lower: 0, upper: 1.8 }));
    const [finding] = findings([{ figures: figures as readonly Figure[] }], old);
    expect(finding && othersSentence(finding)).toBe(
      "In March 2024 the published figure was 15% here, and 7% in England. Ours now is clearly worse than England's.",
    );
    expect(finding && atAGlance([finding], "2025-03-31")?.rows[0]).toContain("Below");
  });

  it("stand apart by a later figure at least twice England's, or half of it, of enough children that it is not chance", () => {
    // 80% published is much like 85%; R's prop.test of 40 of 200 has 14.8 to 26.3%, and of 1 of 4 1.3 to 78.1%
    const near = published([[2024, "80,160,200", "85,8500,10000"]]);
    const since = (count: number, of: number, lower: number, upper: number) => {
      const figures = yearlyShares(immunised, [count], of).map((figure) => ({ ...figure, lower, upper }));
      return findings([{ figures: figures as readonly Figure[] }], near)[0];
    };
    const far = since(40, 200, 14.8, 26.3);
    expect(far).toMatchObject({ stand: "behind", standsBy: "own", beside: "England" });
    expect(far && keyMessages([far])[0]).toMatchObject({ lead: "Worse" });
    expect(since(1, 4, 1.3, 90)).toMatchObject({ stand: "alike", standsBy: "published" });
    const steady = far && { ...far, verdict: { ...far.verdict, word: "steady", direction: "level" } as const };
    expect(steady && keyMessages([steady]).map(({ lead }) => lead)[0]).toBe("Clearly worse than England");
    const told = steady === undefined ? [] : keyMessages([{ ...steady, stand: "alike", before: steady.now as never }]);
    expect(told.filter(({ lead, text }) => /^No clear/.test(lead) && text.includes("immunisations"))).toEqual([]);
  });

  it("slip, and are not worse, where a figure of the first quarter gets worse: after what is behind, with no report back", () => {
    const best = published(
      [
        [2022, "99,198,200", "50,5000,10000"],
        [2023, "95,190,200", "50,5000,10000"],
        [2024, "88,176,200", "50,5000,10000"],
      ],
      "50 55 60 65 70 75 80",
    );
    const worst = yearlyShares({ measure: "missing-children-share" }, [20, 60]);
    const found = findings([{ figures: unknown(yearlyShares(immunised, [1])) }, { figures: worst }], best);
    const messages = keyMessages(found);
    expect(messages.map(({ lead }) => lead).slice(0, 2)).toEqual(["Worse", "Slipping, but still among the best"]);
    expect(messages[1]?.kind).toBe("slipping");
  });

  it("are marked in the table where earlier ones are published", () => {
    const found = findings([{ figures: yearlyShares(immunised, [120]) }], threeYears);
    expect(atAGlance(found, "2025-03-31")?.caption).toContain("are those that were published");
    expect(atAGlance(findings([{ figures: yearlyShares(immunised, [120]) }]), "2025-03-31")?.caption).not.toContain(
      "published",
    );
  });
});

describe("findings of what may not be set beside others", () => {
  const beside = (measure: "missing-children-share" | "long-term-stability" | "immunisations", year: number) => {
    const rows = [
      `${year},Local authority,857,60,120,200`,
      `${year},Local authority,201,80,160,200`,
      `${year},National,,80,8000,10000`,
    ];
    const head = `time_period,geographic_level,old_la_code,${measure},${measure} numerator,${measure} denominator`;
    const text = `${[head, ...rows].join("\n")}\n`;
    const figures = readPublished(new TextEncoder().encode(text), "published.csv");
    return { code: "857", ...benchmarkTable("857", figures) };
  };
  const standing = (measure: "missing-children-share" | "long-term-stability" | "immunisations", year: number) =>
    findings([{ figures: yearlyShares({ measure }, [100]) }], beside(measure, year))[0];

  it("are neither better nor worse where the catalogue forbids to rank", () => {
    expect(standing("immunisations", 2024)).toHaveProperty("benchmark");
    expect(standing("missing-children-share", 2024)).toMatchObject({ stand: "not known" });
    expect(standing("missing-children-share", 2024)).not.toHaveProperty("benchmark");
  });

  it("have no others beside a figure of a return where these were counted in another way, as stability was to 2020", () => {
    expect(standing("long-term-stability", 2021)).toHaveProperty("benchmark");
    expect(standing("long-term-stability", 2020)).not.toHaveProperty("benchmark");
    // what is published of the council itself was counted as the others were
    const published = beside("long-term-stability", 2020);
    const own = yearlyShares({ measure: "long-term-stability" }, [120]).map((figure) => ({
      ...figure,
      periodStart: "2020-03-31",
      periodEnd: "2020-03-31",
    }));
    expect(findings([{ figures: own }], published)[0]).toHaveProperty("benchmark");
  });
});
