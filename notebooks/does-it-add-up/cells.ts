import { midSentence, printedAgainstInputs } from "@lac-analytics/charts";
import { capitalised, listInWords, type PaperFigure, readPaperFigures, reconcile } from "@lac-analytics/core";
import {
  type Asked,
  counted,
  type FigureRequests,
  firstPage,
  leftOut,
  type NotebookSource,
  paperRequests,
  type SourceFacts,
} from "@lac-analytics/notebook";
import { rowChart, rowInWords, rowsOfOneCount } from "./countRows.ts";
import { figureTable, itemTable } from "./figureTables.ts";
import { dated, inUnit, type Judged, nameOf, placeOf, printedNumber } from "./Judged.ts";
import { paperMessages } from "./paperMessages.ts";

const internalOnly = "What the paper prints is shown in the internal version only, as a draft may print small counts.";

/** The figures of the paper that the settings name; none where they name none. */
function paperOf({ table }: SourceFacts): readonly PaperFigure[] {
  const file = table("paper");
  return file === undefined ? [] : readPaperFigures(file.bytes, file.name);
}

/** What the report asks for. Figures for publication are rounded, and would contradict a paper that is right. */
export function asks(facts: SourceFacts): FigureRequests {
  return facts.internal ? paperRequests(facts, paperOf(facts)) : {};
}

/** Whether every figure that a paper prints can be true, by the paper's own figures and by the return. */
export function cells(source: NotebookSource, asked: Asked<typeof asks>) {
  const { council, internal } = source;
  const paper = paperOf(source);
  const fromReturn = Object.values(asked).flatMap(({ all }) => all);
  const alone = reconcile(paper);
  const judged = reconcile(paper, fromReturn).flatMap((result, at): Judged[] => {
    const figure = paper[at];
    return figure === undefined ? [] : [{ ...result, figure }];
  });
  const wrong = judged.filter(({ verdict }) => verdict === "inconsistent");
  const compared = judged.filter(({ figure, message }) => figure.catalogue && /the return gives/i.test(message));
  const disagreeing = compared.filter(({ verdict }) => verdict === "inconsistent");
  const settled = judged.filter(({ verdict }, at) => verdict !== alone[at]?.verdict && verdict === "consistent");
  const secondLook = judged.filter(
    ({ verdict, message }) => verdict !== "inconsistent" && / prints |not agree/.test(message),
  );
  const documents = listInWords([
    ...new Set(paper.map(({ source = "" }) => source.replace(/[ ,;:]*\bitem\b.*$/i, ""))),
  ]);
  const wording = { counted: "", place: council, when: documents, source: "the paper's own figures" };
  const off = internal ? offBy(wrong) : [];
  const rows = internal ? rowsOfOneCount(judged) : [];
  const given = judged.length > 0;
  const shown = given && internal;
  const count = (verdict: Judged["verdict"]): number => judged.filter((one) => one.verdict === verdict).length;

  const first = firstPage(source, {
    watched: [],
    elsewhere: given ? paperMessages(judged, internal, worstOf(off)) : [],
    sure: given
      ? "There is no chance in this, only arithmetic. A figure is called wrong only where no rounding could make it right."
      : "",
    asked:
      wrong.length === 0
        ? ""
        : `Members are asked to note ${wrong.length === 1 ? "the figure that does" : "the figures that do"} not follow from the others, and the authors to correct the paper before anything is decided by it. ${internal ? "" : internalOnly}`.trim(),
  });

  // of several one may be right, and another that they rest on wrong
  const cannot = wrong.length === 1 ? "cannot be true" : "cannot all be true";
  return {
    first,
    // 1: what was found
    given,
    finding:
      wrong.length === 0
        ? "Nothing in the paper contradicts itself"
        : `${capitalised(counted(wrong.length, "figure"))} of the paper ${cannot}`,
    summary: given
      ? `The paper (${documents}) prints ${counted(judged.length, "figure")}: ${counted(count("consistent"), "is consistent", "are consistent")}, ${counted(wrong.length, cannot, cannot)}, and ${counted(count("not checkable"), "could not be checked, as nothing else says what it should be", "could not be checked, as nothing else says what they should be")}. ${settledInWords(settled.length)}`
      : "",
    leftOut: given
      ? []
      : [
          leftOut(
            "Whether a paper adds up",
            "no paper was given",
            "list its figures in a CSV with the columns id, value, unit, measure, breakdown, as_at, period_start, source, place, formula and part_of, which settings.json names as paper under files; lac reconcile checks such a file by itself",
          ),
        ],
    itemTable: given ? itemTable(judged) : null,
    offChart: off.length > 0 ? printedAgainstInputs(off, { ...wording, measure: `Figures that ${cannot}` }) : null,
    wrongTable: wrong.length > 0 ? figureTable(`Figures that ${cannot}`, wrong, internal) : null,

    // 2: figures that rest on one count
    rowSentences:
      rows.length > 0
        ? rows.map(rowInWords)
        : [internal ? "Nowhere do several figures rest on one count that does not give them all." : internalOnly],
    rowCharts: rows.map((row) => rowChart(row, { ...wording, when: `${dated(row.count.figure)}, ${row.place}` })),

    // 3: against the return
    againstReturn:
      compared.length > 0
        ? `The paper's figures name what ${counted(compared.length, "of them", "of them")} should equal in the return, at the same date and over the same months. ${disagreeing.length === 0 ? "All agree" : `${capitalised(counted(disagreeing.length, "does", "do"))} not agree (${listInWords(disagreeing.map(nameOf))})`}.`
        : "No figure was compared with the return. In the internal version those are whose row names a figure of the catalogue: columns catalogue_measure, catalogue_breakdown and catalogue_category.",
    returnTable: compared.length > 0 ? figureTable("Figures compared with the return", compared, true) : null,

    // 4: a second look
    secondLookFinding:
      secondLook.length === 0
        ? "Nothing else stands out."
        : `${capitalised(counted(secondLook.length, "figure"))} may be right, but another figure of the paper speaks against ${secondLook.length === 1 ? "it" : "them"}, or is easily taken for the same.`,
    secondLook: internal ? secondLook.map((one) => `${nameOf(one)}: ${namedIn(one.message, judged)}`) : [],

    // 5: every figure
    allTable: shown ? figureTable("Every figure of the paper", judged, true) : null,
    notListed: given ? internalOnly : "",
  };
}

function settledInWords(number: number): string {
  if (number === 0) return "";
  const figures = counted(
    number,
    "figure that nothing else in the paper confirms agrees",
    "figures that nothing else in the paper confirms agree",
  );
  return `${capitalised(figures)} with the return.`;
}

/** The figures that are furthest off what their inputs give, of what they are. */
function worstOf(off: ReturnType<typeof offBy>): readonly string[] {
  const apart = ({ printed, given }: (typeof off)[number]): number => Math.abs(printed - given) / given;
  return off
    .toSorted((a, b) => apart(b) - apart(a))
    .slice(0, mostNamed)
    .map(
      ({ judged, is, ought }) =>
        `${midSentence(nameOf(judged))}: the paper prints ${is}, its own figures give ${ought}`,
    );
}

const mostNamed = 2;

/** The figures whose inputs give another number, with the nearest number that they give. */
function offBy(wrong: readonly Judged[]) {
  return wrong.flatMap((one) => {
    const printed = printedNumber(one);
    const ends = one.recomputed === "" ? [] : one.recomputed.split(" to ").map(Number);
    const given = ends.toSorted((a, b) => Math.abs(a - printed) - Math.abs(b - printed))[0];
    if (given === undefined || !(given > 0)) return [];
    const [is, ought] = [inUnit(one.published, one), inUnit(one.recomputed, one)];
    const label = [
      capitalised(one.figure.breakdown || one.figure.measure || one.id),
      dated(one.figure),
      placeOf(one.figure),
    ]
      .filter(Boolean)
      .join(", ");
    return [{ judged: one, label, printed, given, is, ought, words: `${is} for ${ought}` }];
  });
}

/** A message of a check with the figures of the paper by what they are, in place of their ids. */
function namedIn(message: string, judged: readonly Judged[]): string {
  const names = new Map(judged.map((one) => [one.id, midSentence(nameOf(one))]));
  return message.replace(/[\p{L}\p{N}_-]+/gu, (word) => names.get(word) ?? word);
}
