import type { Figure, ShownFigure } from "@lac-analytics/core";
import { type Finding, findings, keyMessages, questionsFor } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { outcomeQuestions } from "../../../packages/notebook/src/findings/outcomeQuestions.ts";
import { outcomeWords } from "../../../packages/notebook/src/findings/outcomeWords.ts";
import { bareShares, yearlyShares } from "./watched.ts";

const immunised = { measure: "immunisations" } as const;
const checked = { measure: "health-assessments" } as const;
const missing = { measure: "missing-children-share" } as const;

const messagesOf = (...series: readonly (readonly Figure[])[]) =>
  keyMessages(findings(series.map((figures) => ({ figures }))));
const sentences = (...series: readonly (readonly Figure[])[]): readonly string[] =>
  messagesOf(...series).map(({ lead, text }) => `${lead}: ${text}`);

describe("keyMessages", () => {
  it("say a clear fall for the worse first, with the figure, what it was and when", () => {
    // 180 and 140 of 200: p far below 0.001 by Fisher's exact test
    expect(sentences(yearlyShares(immunised, [180, 140]))[0]).toBe(
      "Worse: 70% of children were up to date with their immunisations, down from 90% a year earlier.",
    );
  });

  it("say a count of none as no, and of one in the singular", () => {
    const says = (measure: Figure["measure"], value: number, name: Partial<Figure> = {}): readonly string[] => {
      const [figure] = yearlyShares({ measure }, [value]);
      return figure === undefined ? [] : sentences([{ ...figure, ...name, unit: "children", value } as Figure]);
    };
    const plan = { breakdown: "adoption-stage", category: "plan" } as const;
    expect(says("adoption-pipeline", 0, plan).join()).toContain(": No children had a decision for adoption");
    expect(says("adoption-pipeline", 1, plan).join()).toContain(": 1 child had a decision for adoption");
    expect(says("adoption-pipeline", 2, plan).join()).toContain(": 2 children had a decision for adoption");
    expect(says("adopted-number", 1).join()).toContain(": 1 child was adopted");
    expect(says("pa-receiving", 1).join()).toContain(": 1 young person had a personal adviser");
    expect(says("adopted-number", 11).join()).toContain(": 11 children were adopted");
  });

  it("put concerns before improvements before what held steady", () => {
    const leads = messagesOf(
      yearlyShares(checked, [150, 151]),
      yearlyShares({ measure: "dental-checks" }, [140, 180]),
      yearlyShares(immunised, [180, 140]),
    ).map(({ lead }) => lead);
    expect(leads.slice(0, 3)).toEqual(["Worse", "Better", "No clear change"]);
  });

  it("leave out no change that stands out because it could be chance: 20 to 28 of 200 have p 0.3", () => {
    expect(sentences(yearlyShares(missing, [20, 28]))[0]).toBe(
      "Could be chance: 14% of children went missing at least once in the year; it was 10% a year earlier.",
    );
  });

  it("say perhaps where the earlier figure lies outside the interval of the later, and its own is not known", () => {
    // the likely range of 172 of 200 is 80.5 to 90.1 by Wilson
    const [before] = bareShares(immunised, [93, 86]);
    const now = { ...yearlyShares(immunised, [172])[0], lower: 80.5, upper: 90.1, confidence: 0.95 } as Figure;
    expect(sentences(before === undefined ? [] : [before, now])[0]).toMatch(/^Perhaps worse: 86(\.0)?% .*93(\.0)?%/);
  });

  it("hold the latest of several against the whole series, and not against a first that happens to be there", () => {
    expect(sentences(yearlyShares(immunised, [180, 170, 160, 150]))[0]).toBe(
      "Worse: 75% of children were up to date with their immunisations, down from 90% in March 2022 and 80% a year earlier.",
    );
    expect(messagesOf(yearlyShares(immunised, [160, 172, 158, 168])).map(({ lead }) => lead)).not.toContain("Better");
  });

  it("head no list with what got worse or better over the years but not in the last, and ask whether it has turned", () => {
    // the trend of 100, 120, 140, 185 and 160 of 200 is clear, and its last step, by 12.5 points, goes the other way:
    // of 80% of 200 the likely range is some 5.5 points to either side
    const messages = messagesOf(
      yearlyShares(checked, [100, 120, 140, 185, 160]),
      yearlyShares(missing, [190, 180, 170, 140, 160]),
      yearlyShares(immunised, [180, 140]),
    );
    expect(messages.map(({ lead }) => lead).slice(0, 3)).toEqual([
      "Worse",
      "Better over the years, but not of late",
      "Better over the years, but not of late",
    ]);
    expect(messages.slice(1, 3).map(({ question }) => question)).toEqual([
      "Is the turn for the worse of late in yearly health checks only chance, and when will we know?",
      "Is the turn for the worse of late in children going missing only chance, and when will we know?",
    ]);
    const [worse] = messagesOf(yearlyShares(checked, [160, 140, 120, 80, 95]));
    expect(worse).toMatchObject({ kind: "over years", lead: "Worse over the years, but not of late" });
    expect(worse?.question).toMatch(/^Which children missed their health check/);
  });

  it("say of a last step the other way that could be chance that it is no clear change, and ask of the years", () => {
    // from 165 to 160 of 200 are 2.5 points
    const [message] = messagesOf(yearlyShares(checked, [100, 120, 140, 165, 160]));
    expect(message).toMatchObject({ lead: "Better over the years, with no clear change of late" });
    expect(message?.question).toMatch(/^How did we get so many health checks done/);
  });

  it("say perhaps of a large step that nothing stands behind, and never that it is chance", () => {
    // of six bare values without a trend the last step is judged by nothing
    const course = [90, 93, 91, 94, 92];
    const told = (last: number) => sentences(bareShares(immunised, [...course, last]));
    expect(told(87)[0]).toMatch(
      /^Perhaps worse: 87(\.0)?% of .*; it was 92% a year earlier\. Whether by chance was not tested\.$/,
    );
    expect(told(97)[0]).toMatch(/^Perhaps better: 97% .* Whether by chance was not tested\.$/);
    expect(told(88).join()).not.toMatch(/Perhaps|not tested/);
    expect(told(87).join()).toContain("Nothing clearly better: We tested immunisations.");
    const guarded = bareShares({ measure: "sgo-share" }, [9, 12, 8, 11, 9, 14]);
    expect(sentences(guarded)[0]).toMatch(/^Not tested: .* Whether by chance was not tested\.$/);
  });

  it("say of a figure beyond its usual course what it was just before, and what is usual", () => {
    const level = [100, 101, 99, 100, 101, 99, 100, 101, 99, 100, 101, 99];
    expect(sentences(yearlyShares(immunised, [...level, 160]))[0]).toMatch(
      /^Better: 80% of .*, up from 49\.5% a year earlier and above the usual \d+\.\d%\.$/,
    );
  });

  it("say of what got better and has an aim whether it is met", () => {
    const [better] = findings([
      { figures: yearlyShares(immunised, [140, 180]), aim: { value: 85, name: "the target" } },
    ]);
    expect(keyMessages(better === undefined ? [] : [better])[0]?.text).toMatch(/ The target is 85%: met\.$/);
  });

  it("put a share of what ought to be all first, that is of fewer than half and has no earlier figure", () => {
    const told = sentences(yearlyShares(checked, [190]), yearlyShares(immunised, [98]));
    expect(told[0]).toBe("Fewer than half: 49% of children were up to date with their immunisations.");
    expect(told[1]).toMatch(/^No earlier figure: /);
    const within = yearlyShares(immunised, [98]).map((figure) => ({ ...figure, upper: 56 }) as Figure);
    expect(sentences(within)[0]).toMatch(/^No earlier figure: /);
  });

  it("put first, of what got worse, the greatest change over its noise", () => {
    // 20 of 200 fewer, and 80 of 200 fewer
    const abouts = messagesOf(yearlyShares(checked, [180, 155]), yearlyShares(immunised, [180, 100])).map(
      ({ about }) => about,
    );
    expect(abouts.slice(0, 2)).toEqual(["immunisations", "yearly health checks"]);
  });

  it("say mostly of a course that ends level with where it began", () => {
    const [message] = messagesOf(yearlyShares(immunised, [100, 190, 180, 170, 160, 150, 140, 130, 120, 110, 100]));
    expect(message?.text).toBe(
      "50% of children were up to date with their immunisations. It has mostly fallen since March 2015, though it was 50% then; a year earlier it was 55%.",
    );
  });

  it("say what an aim is that is not met", () => {
    const [message] = keyMessages(
      findings([{ figures: yearlyShares(immunised, [160, 162]), aim: { value: 95, name: "the target" } }]),
    );
    expect(message).toMatchObject({ lead: "Short of the aim" });
    expect(message?.text).toContain("The target is 95%.");
  });

  it("say that all are as many as they were, and not that they are fewer, of what was published as a whole number", () => {
    const [before] = bareShares(
      { measure: "care-leavers-suitable", breakdown: "age-care-leaver", category: "17-18" },
      [100, 100],
    );
    const [, now] = yearlyShares(
      { measure: "care-leavers-suitable", breakdown: "age-care-leaver", category: "17-18" },
      [7, 7],
      7,
    );
    const told = sentences([before, now] as Figure[]).join(" ");
    expect(told).toContain(
      "100% (7 of 7) of care leavers aged 17 and 18 had a suitable home, the same as a year earlier",
    );
    expect(told).not.toContain("down from");
  });

  it("say of figures without an earlier one what they are", () => {
    expect(sentences(yearlyShares(immunised, [160]))[0]).toBe(
      "No earlier figure: 80% of children were up to date with their immunisations.",
    );
  });

  it("name first, of figures without an earlier one, that which is furthest from perfect, whichever way is better", () => {
    const listed = (...series: readonly (readonly Figure[])[]) => sentences(...series).join(" ");
    expect(listed(yearlyShares(checked, [190]), yearlyShares(immunised, [120]))).toMatch(
      /Immunisations \(60%\) and yearly health checks \(95%\)/,
    );
    expect(
      listed(yearlyShares(missing, [10]), yearlyShares({ measure: "convictions" }, [30]), yearlyShares(checked, [200])),
    ).toMatch(/Offending \(15%\), children going missing \(5%\) and yearly health checks \(100%\)/);
  });

  it("name what did not clearly change, whichever way it went, and say where nothing could be tested", () => {
    const guarded = { measure: "sgo-share" } as const;
    const little = yearlyShares(immunised, [160, 161]);
    expect(sentences(little)).toContain("No clear change: Immunisations (80.5%).");
    expect(sentences(yearlyShares(immunised, [160]))).toContain(
      "Better or worse: No figure that can get better or worse could be tested against an earlier one, so nobody can tell.",
    );
    expect(sentences(yearlyShares(guarded, [100, 101]), little)).toContain(
      "No clear change: Special guardianship (50.5%) and immunisations (80.5%).",
    );
    expect(sentences(yearlyShares(guarded, [100, 160]), little)).toContain("No clear change: Immunisations (80.5%).");
    expect(sentences(yearlyShares(immunised, [180, 140])).join()).not.toMatch(/No clear/);
  });

  it("call no trend better under which the latest step is large the other way: 25 of 500, then 5, then 15", () => {
    const offending = yearlyShares({ measure: "convictions" }, [25, 22, 18, 12, 5, 15], 500);
    expect(sentences(offending)[0]).toMatch(
      /^Perhaps worse of late, though better over the years: 3%.*down from 5% .*but up from 1%/,
    );
  });

  it("say of a trend whose range holds its first figure that the years together make it one", () => {
    const reviews = { measure: "reviews-on-time" } as const;
    const series = yearlyShares(
      reviews,
      [190, 189, 188, 187, 186, 185, 184, 183].map((count) => count * 2),
      400,
    );
    const now = { ...series.at(-1), lower: 88, upper: 95.5 } as Figure;
    const [first] = sentences([...series.slice(0, -1), now]);
    expect(first).toMatch(/^Worse over the years: .*all these years together hardly could\./);
  });

  it("say of a price up or down, for it is no sample", () => {
    const priced = yearlyShares({ measure: "unit-cost-week" }, [1, 2]).map((figure, at): Figure => {
      const { numerator: _n, denominator: _d, lower: _l, upper: _u, ...bare } = figure as ShownFigure;
      return { ...bare, unit: "pounds a week", value: at === 0 ? 3695 : 6310 };
    });
    expect(sentences(priced)[0]).toMatch(/^Up: .*£6,310.*, up from £3,695 a year earlier/);
  });

  it("say what a number in brackets counts, and of how many one of fewer than ten is", () => {
    const [figure] = yearlyShares({ measure: "moves-per-child-year" }, [1]);
    const moves = { ...figure, unit: "per child-year", value: 0.64, numerator: 64, denominator: 100 } as Figure;
    expect(sentences([moves], yearlyShares(checked, [7], 9)).join()).toContain(
      "how often children move (0.64 per child a year)",
    );
    expect(sentences([moves], yearlyShares(checked, [7], 9)).join()).toContain("health checks (77.8%, 7 of 9)");
  });

  it("say of how many a mean of few is", () => {
    const [figure] = yearlyShares({ measure: "adoption-a1" }, [2]);
    const wait = { ...figure, unit: "days", value: 1670, denominator: 2 } as Figure;
    expect(sentences([wait])[0]).toBe(
      "No earlier figure: It took 1,670 days on average from entering care to moving in with adopters (the mean of 2).",
    );
  });

  it("tell a change that could not be told from chance, where little else is to be said", () => {
    expect(sentences(yearlyShares({ measure: "adopted-share" }, [0, 1], 4))).toContain(
      "Too few to be sure: 25% (1 of 4) of children who left care were adopted; it was 0% a year earlier.",
    );
  });

  it("say nothing of a figure that is not available, and never more than six", () => {
    const unknown = { ...yearlyShares(immunised, [180, 140])[1], symbol: "x" } as Figure;
    expect(findings([{ figures: [unknown] }])).toEqual([]);
    const many = [
      "immunisations",
      "dental-checks",
      "health-assessments",
      "reviews-on-time",
      "long-term-stability",
    ] as const;
    const worse = many.map((measure) => yearlyShares({ measure }, [180, 120]));
    const better = many.map((measure) => yearlyShares({ measure, category: "total" }, [120, 180]));
    expect(messagesOf(...worse, ...better).length).toBeLessThanOrEqual(6);
  });

  it("reach the worst place in England whether or not a change was tested", () => {
    const [finding] = findings([{ figures: yearlyShares({ measure: "health-assessments" }, [160]) }]);
    const standing = { ranked: 151, rank: 151, band: "D" } as const;
    const figure = { symbol: "", value: 41, year: 2024 };
    const comparators = [
      { with: "England", value: 18, year: 2024, name: "England", counted: { withValue: 1, withheld: {} } },
    ];
    const benchmark = {
      series: { measure: "health-assessments" },
      against: { figure, standing, comparators },
      areas: [],
    };
    const past = yearlyShares({ measure: "health-assessments" }, [88, 82]).map(
      (one) => ({ ...one, periodStart: back(one.periodStart), periodEnd: back(one.periodEnd) }) as Figure,
    );
    const fell = { ...finding, series: past, stand: "behind", standsBy: "published", benchmark } as unknown as Finding;
    expect(keyMessages([fell])[0]?.text).toContain(
      "that was the worst of 151 councils. It was 44% a year earlier: no clear change. Our own",
    );
    const worst = { ...finding, stand: "behind", standsBy: "published", benchmark } as unknown as Finding;
    const [message] = keyMessages([worst]);
    expect(message?.lead).toBe("Behind others");
    expect(message?.text).toBe(
      "In March 2024, 41% of children had their yearly health check, against 18% in England; that was the worst of 151 councils. Our own figure of March 2025 is 80%: higher.",
    );
  });
});

/** A date a year before. */
const back = (date: string): string => date.replace(/^\d+/, (year) => `${Number(year) - 1}`);

describe("questionsFor", () => {
  it("follow from the messages, no more than four and none twice", () => {
    const questions = questionsFor(messagesOf(yearlyShares(immunised, [180, 140]), yearlyShares(missing, [20, 28])));
    expect(questions[0]).toBe("Are children missing their immunisations, or are the records missing?");
    expect(questions[1]).toMatch(/^Who are the children who go missing/);
    expect(new Set(questions).size).toBe(questions.length);
    expect(questions.length).toBeLessThanOrEqual(4);
  });

  it("are asked of what did not change, where it leaves something to ask", () => {
    expect(questionsFor(messagesOf(yearlyShares(immunised, [160, 161])))).toEqual([
      "Are children missing their immunisations, or are the records missing?",
    ]);
    expect(questionsFor(messagesOf(yearlyShares({ measure: "sgo-share" }, [100, 101])))).toEqual([
      "What help do special guardians get after the court's order?",
    ]);
  });

  it("are of the first message whatever else is asked, and of two where there are two", () => {
    const message = { kind: "change", lead: "Up", text: "It rose.", weight: 1 } as const;
    const first = { ...message, question: "", spare: "First?" };
    const other = { ...message, question: "Second?", spare: "" };
    const third = { ...message, question: "", spare: "Third?" };
    expect(questionsFor([first, other, third])).toEqual(["First?", "Second?"]);
    expect(questionsFor([other, first, third])).toEqual(["Second?", "First?"]);
    expect(questionsFor([other, { ...other, kind: "ahead" }])).toEqual(["Second?"]);
    expect(questionsFor([third])).toEqual(["Third?"]);
    // a question of another kind comes before a second one of the same
    const [same, unlike] = [
      { ...other, question: "Same kind?" },
      { ...third, kind: "now" as const },
    ];
    expect(questionsFor([other, same, unlike])).toEqual(["Second?", "Third?"]);
    expect(questionsFor([other, same])).toEqual(["Second?", "Same kind?"]);
  });

  it("are those of the paper where it has its own on a series", () => {
    const own = { more: "Who is immunised?", less: "Who is not?" };
    const [finding] = findings([{ figures: yearlyShares(immunised, [180, 140]), asks: own }]);
    expect(keyMessages(finding === undefined ? [] : [finding])[0]?.question).toBe("Who is not?");
  });

  it("are of no figure that the page does not tell", () => {
    const shares = (
      ["immunisations", "dental-checks", "health-assessments", "development-checks", "convictions"] as const
    ).map((measure) => yearlyShares({ measure }, [160, 161]));
    const messages = messagesOf(...shares);
    const told = messages.map(({ text }) => text).join(" ");
    expect(questionsFor(messages).length).toBeGreaterThan(0);
    for (const { measure } of shares.flatMap(([figure]) => figure ?? [])) {
      const asked = Object.values(outcomeQuestions[measure] ?? {});
      const isAsked = questionsFor(messages).some((question) => asked.includes(question));
      if (isAsked) expect(told.toLowerCase()).toContain(outcomeWords[measure]?.about.toLowerCase());
    }
  });

  it("are none where there is nothing to ask about", () => {
    expect(questionsFor([])).toEqual([]);
  });
});
