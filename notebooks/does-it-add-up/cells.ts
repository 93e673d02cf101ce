import {
  type Chart,
  type ChartTable,
  fittingCounts,
  formatNumber,
  longDate,
  printedAgainstInputs,
} from "@lac-analytics/charts";
import {
  capitalised,
  countsThatFit,
  groupedBy,
  listInWords,
  type PaperFigure,
  type Reconciliation,
  readPaperFigures,
  reconcile,
} from "@lac-analytics/core";
import {
  type AskedFigures,
  counted,
  firstPage,
  leftOut,
  type Message,
  type NotebookSource,
  paperRequests,
  type SourceFacts,
} from "@lac-analytics/notebook";

/** A figure of the paper and what is said of it. */
interface Judged extends Reconciliation {
  readonly figure: PaperFigure;
}

const verdicts = ["consistent", "inconsistent", "not checkable"] as const;
const internalOnly = "What the paper prints is shown in the internal version only, as a draft may print small counts.";

/** The figures of the paper that the settings name; none where they name none. */
function paperOf({ file: fileOf }: SourceFacts): readonly PaperFigure[] {
  const file = fileOf("paper");
  return file === undefined ? [] : readPaperFigures(file.bytes, file.name);
}

/** What the report asks for. Figures for publication are rounded, and would contradict a paper that is right. */
export function asks(facts: SourceFacts) {
  return facts.internal ? paperRequests(facts, paperOf(facts)) : {};
}

/** Whether every figure that a paper prints can be true, by the paper's own figures and by the return. */
export function cells(source: NotebookSource, asked: Readonly<Record<string, AskedFigures>>) {
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
    own: given ? paperMessages(judged, internal) : [],
    asked:
      wrong.length === 0
        ? ""
        : `Members are asked to note ${wrong.length === 1 ? "it" : "them"}, and the authors to correct the paper before anything is decided by it. ${internal ? "" : internalOnly}`.trim(),
  });

  return {
    first,
    // 1: what was found
    given,
    finding:
      wrong.length === 0
        ? "Nothing in the paper contradicts itself"
        : `${capitalised(counted(wrong.length, "figure"))} of the paper cannot be true`,
    summary: given
      ? `The paper (${documents}) prints ${counted(judged.length, "figure")}: ${counted(count("consistent"), "is consistent", "are consistent")}, ${counted(wrong.length, "cannot be true", "cannot be true")}, and ${counted(count("not checkable"), "could not be checked, as nothing else says what it should be", "could not be checked, as nothing else says what they should be")}. ${settledInWords(settled.length)}`
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
    offChart: off.length > 0 ? printedAgainstInputs(off, { ...wording, measure: "Figures that cannot be true" }) : null,
    wrongTable: wrong.length > 0 ? figureTable("Figures that cannot be true", wrong, internal) : null,

    // 2: figures that rest on one count
    rowSentences:
      rows.length > 0
        ? rows.map(rowInWords)
        : [internal ? "Nowhere do several figures rest on one count that does not give them all." : internalOnly],
    rowCharts: rows.map((row) => rowChart(row, { ...wording, when: `${dated(row.count.figure)}, ${row.place}` })),

    // 3: against the return
    againstReturn:
      compared.length > 0
        ? `The paper's figures name what ${counted(compared.length, "of them", "of them")} should equal in the return, at the same date and over the same months. ${disagreeing.length === 0 ? "All agree" : `${capitalised(counted(disagreeing.length, "does", "do"))} not agree (${listInWords(disagreeing.map(({ id }) => id))})`}.`
        : "No figure was compared with the return. In the internal version those are whose row names a figure of the catalogue: columns catalogue_measure, catalogue_breakdown and catalogue_category.",
    returnTable: compared.length > 0 ? figureTable("Figures compared with the return", compared, true) : null,

    // 4: a second look
    secondLookFinding:
      secondLook.length === 0
        ? "Nothing else stands out."
        : `${capitalised(counted(secondLook.length, "figure"))} may be right, but another figure of the paper speaks against ${secondLook.length === 1 ? "it" : "them"}, or is easily taken for the same.`,
    secondLook: internal ? secondLook.map(({ id, figure, message }) => `${id}, ${placeOf(figure)}: ${message}`) : [],

    // 5: every figure
    allTable: shown ? figureTable("Every figure of the paper", judged, true) : null,
    notListed: given ? internalOnly : "",
  };
}

/** What members should know of a paper: what cannot be true, what could not be checked, and that the rest holds. */
function paperMessages(judged: readonly Judged[], internal: boolean): readonly Message[] {
  const of = (verdict: Judged["verdict"]) => judged.filter((one) => one.verdict === verdict);
  const [wrong, unchecked, right] = [of("inconsistent"), of("not checkable"), of("consistent")];
  const items = [...groupedBy(wrong, ({ figure }) => placeOf(figure))];
  const [first] = wrong;
  const where = items.map(([place, figures]) => `${figures.length} in ${place}`);
  const all = `of the ${counted(judged.length, "figure")} that the paper prints`;
  return [
    ...(first === undefined
      ? []
      : [
          {
            kind: "concern" as const,
            lead: "Cannot all be true",
            text: `${capitalised(counted(wrong.length, "", "").trim())} ${all} do not follow from the others${internal ? `: ${listInWords(where)}` : ""}.`,
            question: "Which of the figures are wrong, and does anything that we are to decide rest on them?",
            weight: 100,
          },
        ]),
    ...(unchecked.length === 0
      ? []
      : [
          {
            kind: "change" as const,
            lead: "Not checked",
            text: `${capitalised(counted(unchecked.length, "", "").trim())} ${all} could not be checked, as nothing else says what they should be.`,
            question: "Where do the figures come from that nothing in the paper bears out?",
            weight: 50,
          },
        ]),
    ...(right.length === 0
      ? []
      : [
          {
            kind: "steady" as const,
            lead: "Holds",
            text: `${capitalised(counted(right.length, "", "").trim())} ${all} agree with the others.`,
            question: "",
            weight: 0,
          },
        ]),
  ];
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

/** Several figures that one place of the paper works out from one count, of which one at least cannot be true. */
interface RowOfOneCount {
  readonly count: Judged;
  readonly place: string;
  readonly figures: readonly { readonly judged: Judged; readonly from: number; readonly to: number }[];
}

function rowsOfOneCount(judged: readonly Judged[]): readonly RowOfOneCount[] {
  const byId = new Map(judged.map((one) => [one.id, one]));
  const links = countsThatFit(judged.map(({ figure }) => figure)).flatMap((link) => {
    const [follower, count] = [byId.get(link.id), byId.get(link.count)];
    const [from, to] = [link.wouldFit[0]?.from, link.wouldFit.at(-1)?.to];
    if (follower === undefined || count === undefined || from === undefined || to === undefined) return [];
    return [{ count, judged: follower, from, to }];
  });
  const places = groupedBy(links, ({ count, judged: { figure } }) => `${count.id} ${placeOf(figure)}`);
  return [...places.values()].flatMap((figures): RowOfOneCount[] => {
    const [first] = figures;
    const isFaulty = figures.some(({ judged: { verdict } }) => verdict === "inconsistent");
    if (first === undefined || figures.length < 2 || !isFaulty) return [];
    return [{ count: first.count, place: placeOf(first.judged.figure), figures }];
  });
}

function rowInWords({ count, place, figures }: RowOfOneCount): string {
  const number = printedNumber(count);
  const misses = figures.filter(({ from, to }) => number < from || number > to).length;
  const from = Math.max(...figures.map((one) => one.from));
  const to = Math.min(...figures.map((one) => one.to));
  const unit = count.figure.unit ?? "";
  const would = from === to ? `${from} ${unit} would give them all` : `${from} to ${to} ${unit} would give them all`;
  const found = from > to ? `no one number of ${unit} gives them all` : would;
  return `${capitalised(place)} works out ${counted(figures.length, "figure")} from the ${count.published} ${unit} of ${dated(count.figure)} (${count.id}). ${capitalised(counted(misses, "does", "do"))} not follow from that number, and ${found}.`;
}

function rowChart(
  { count, figures }: RowOfOneCount,
  wording: Omit<Parameters<typeof fittingCounts>[1], "measure">,
): Chart {
  const bars = figures.map(({ judged: { figure, published }, from, to }) => {
    return { label: `${figure.breakdown || figure.measure}: ${published}`, from, to };
  });
  const unit = count.figure.unit ?? "";
  const measure = capitalised(figures[0]?.judged.figure.measure ?? "");
  return fittingCounts({ count: printedNumber(count), unit, figures: bars }, { ...wording, measure });
}

/** The figures whose inputs give another number, with the nearest number that they give. */
function offBy(wrong: readonly Judged[]) {
  return wrong.flatMap((one) => {
    const printed = printedNumber(one);
    const ends = one.recomputed === "" ? [] : one.recomputed.split(" to ").map(Number);
    const given = ends.toSorted((a, b) => Math.abs(a - printed) - Math.abs(b - printed))[0];
    if (given === undefined || !(given > 0)) return [];
    const label = [`${one.id}: ${one.figure.breakdown || one.figure.measure}`, dated(one.figure)].join(", ");
    return [{ label, printed, given, words: `${inUnit(one.published, one)}, not ${inUnit(one.recomputed, one)}` }];
  });
}

function printedNumber({ published }: Judged): number {
  return Number(published.replaceAll(",", ""));
}

function inUnit(number: string, { figure }: Judged): string {
  // a paper's numbers are listed without the commas that readers need
  const text = number.replace(/^\d{4,}$/, (digits) => formatNumber(Number(digits), 0));
  return number !== "" && figure.unit === "percent" ? `${text}%` : text;
}

function dated({ asAt = "" }: PaperFigure): string {
  return /^\d{4}-\d\d-\d\d$/.test(asAt) ? longDate(asAt) : asAt;
}

function itemOf({ source = "" }: PaperFigure): string {
  return /\bitem\b.*$/i.exec(source)?.[0] ?? source;
}

function placeOf(figure: PaperFigure): string {
  return [itemOf(figure), figure.place ?? ""].filter((part) => part !== "").join(", ");
}

function itemTable(judged: readonly Judged[]): ChartTable {
  const counts = (ones: readonly Judged[]) => [
    ones.length,
    ...verdicts.map((verdict) => ones.filter((one) => one.verdict === verdict).length),
  ];
  const items = groupedBy(judged, ({ figure }) => itemOf(figure));
  return {
    caption: "Figures by item of the paper",
    columns: [
      { label: "Item", kind: "text" },
      ...["Figures", ...verdicts.map(capitalised)].map((label) => ({ label, kind: "number" as const })),
    ],
    rows: [...[...items].map(([item, ones]) => [capitalised(item), ...counts(ones)]), ["All", ...counts(judged)]],
  };
}

/** What is said of figures; of those that have one verdict the table need not repeat it. */
function figureTable(caption: string, figures: readonly Judged[], withNumbers: boolean): ChartTable {
  const isMixed = new Set(figures.map(({ verdict }) => verdict)).size > 1;
  const labels = ["Figure", "What and where", ...(withNumbers ? ["Printed"] : []), ...(isMixed ? ["Verdict"] : [])];
  return {
    caption,
    columns: [...labels, ...(withNumbers ? ["Why"] : [])].map((label) => ({ label, kind: "text" })),
    rows: figures.map((one) => {
      const { id, figure, verdict, published, message } = one;
      const parts = [figure.measure ?? "", figure.breakdown ?? "", dated(figure)];
      const what = capitalised(parts.filter((part) => part !== "" && part !== "all").join(", "));
      return [
        id,
        `${what} (${placeOf(figure)})`,
        ...(withNumbers ? [inUnit(published, one)] : []),
        ...(isMixed ? [verdict] : []),
        ...(withNumbers ? [message] : []),
      ];
    }),
  };
}
