import { formatNumber, longDate } from "@lac-analytics/charts";
import { readPaperFigures, reconcile } from "@lac-analytics/core";
import type { CaseloadProjection } from "@lac-analytics/core/project";
import { counted, type NotebookSource } from "@lac-analytics/notebook";
import { assumptionText } from "./assumptionTable.ts";

export function number(value: number): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : 1);
}

/** How many of those expected at the end are under 21. */
export function agesSentence({ months, scenario }: CaseloadProjection): string {
  const end = months.at(-1);
  if (end?.byAge === undefined) return "";
  const older = end.youngPeople.expected - end.byAge.under21;
  const { takeUpAt21 } = scenario;
  return `Of those expected on ${longDate(end.month)}, ${formatNumber(end.byAge.under21, 0)} are under 21 and ${formatNumber(older, 0)} are 21 or over, where ${assumptionText(takeUpAt21, "share")} of those turning 21 go on with support.`;
}

/** How the caseloads that a paper prints follow from its own counts; blank where there is no paper that prints any. */
export function paperSentence(source: NotebookSource): string {
  const file = source.table("paper");
  const paper = file === undefined ? [] : readPaperFigures(file.bytes, file.name);
  const isCaseload = new Set(paper.filter(({ unit }) => unit === "young people per adviser").map(({ id }) => id));
  const judged = reconcile(paper).filter(({ id, verdict }) => isCaseload.has(id) && verdict !== "not checkable");
  const wrong = judged.filter(({ verdict }) => verdict === "inconsistent").length;
  if (judged.length === 0) return "";
  const found = wrong === 0 ? "all follow" : `${counted(wrong, "does not follow", "do not follow")}`;
  return `Of ${counted(judged.length, "caseload")} in the paper that the report on whether it adds up has checked, ${found} from the numbers printed beside them.`;
}
