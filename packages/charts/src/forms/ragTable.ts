import { type ActionStatus, actionStatuses } from "@lac-analytics/core";
import type { Chart } from "../Chart.ts";
import { horizontalBars, type LabelledBar } from "../marks/horizontalBars.ts";
import { captionedTable } from "../tables/captionedTable.ts";
import type { DatedWording } from "../words/DatedWording.ts";
import { datedId } from "../words/datedId.ts";
import { datedSubtitle } from "../words/datedSubtitle.ts";
import { formatNumber } from "../words/formatNumber.ts";
import { midSentence } from "../words/midSentence.ts";
import { statusText } from "../words/statusText.ts";

/** An action of a plan. */
export interface ActionRow {
  readonly action: string;
  readonly status: ActionStatus;
  /** the figure by which it is judged, as readers see it; blank where there is none */
  readonly indicator: string;
  /** how it goes, in words; blank where there is nothing to say */
  readonly note: string;
}

const styles: Readonly<Record<ActionStatus, LabelledBar["style"]>> = {
  late: "late",
  "at-risk": "atRisk",
  "not-started": "notStarted",
  "on-track": "onTrack",
  done: "done",
};

const worries: ReadonlySet<ActionStatus> = new Set(["late", "at-risk"]);

/**
 * An action plan by red, amber and green status. The drawing says how many actions have each status; the table is the
 * plan itself, an action a row, in the order given, its status in a word after a symbol, so that it needs no colour. Notes
 * have a column where there are any.
 *
 * @throws {RangeError} if there are no actions
 * @example
 * ragTable([{ action: "Reviews held on time", status: "on-track", indicator: "93%", note: "" }], { measure: "Action plan", counted: "actions", place: "Rutland", source: "Plan", when: "8 March 2018" }).table.rows[0][1]; // => "● On track"
 */
export function ragTable(actions: readonly ActionRow[], wording: DatedWording): Chart {
  if (actions.length === 0) throw new RangeError("ragTable requires at least one action");
  const groups = actionStatuses.map(({ id, label }) => ({
    id,
    label,
    actions: actions.filter(({ status }) => status === id),
  }));
  const size = (rows: readonly ActionRow[]) => formatNumber(rows.length, 0);
  const worrying = groups.filter(({ id, actions: own }) => worries.has(id) && own.length > 0);
  const others = groups.filter(({ id, actions: own }) => !worries.has(id) && own.length > 0);
  const told = [...worrying, ...others].map(({ label, actions: own }) => `${size(own)} ${midSentence(label)}`);
  const title =
    worrying.length === 0
      ? `None of ${size(actions)} actions late or at risk: ${told.join(", ")}`
      : `Of ${size(actions)} actions, ${told.join(", ")}`;
  const hasNotes = actions.some(({ note }) => note !== "");
  const named = worrying.map(
    ({ label, actions: own }) => ` ${label}: ${own.map(({ action }) => action.replace(/\.$/, "")).join("; ")}.`,
  );
  return {
    id: datedId("rag-table", wording),
    title,
    subtitle: datedSubtitle(wording, []),
    description: `Bar chart of actions by status. ${title}.${named.join("")}`,
    ...horizontalBars(
      groups.map(({ id, actions: own }): LabelledBar => {
        return {
          key: id,
          label: statusText(id),
          style: styles[id],
          value: own.length,
          interval: undefined,
          valueLabel: size(own),
        };
      }),
      { title: "Actions", counts: true },
    ),
    table: captionedTable(
      wording,
      ["Action", "Status", "Indicator", ...(hasNotes ? ["Note"] : [])].map((label) => ({ label, kind: "text" })),
      actions.map(({ action, status, indicator, note }) => [
        action,
        statusText(status),
        indicator === "" ? "[z]" : indicator,
        ...(hasNotes ? [note === "" ? "[z]" : note] : []),
      ]),
    ),
  };
}
