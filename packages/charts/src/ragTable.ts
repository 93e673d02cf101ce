import type { Chart } from "./Chart.ts";
import { captionedTable } from "./captionedTable.ts";
import type { DatedWording } from "./DatedWording.ts";
import { datedId } from "./datedId.ts";
import { datedSubtitle } from "./datedSubtitle.ts";
import { formatNumber } from "./formatNumber.ts";
import { horizontalBars, type LabelledBar } from "./horizontalBars.ts";
import { midSentence } from "./midSentence.ts";

/** How an action of a plan goes, in the words of such plans. */
export type ActionStatus = "not-yet-on-track" | "on-track" | "achieved";

/** An action of a plan. */
export interface ActionRow {
  readonly action: string;
  readonly status: ActionStatus;
  /** the figure by which it is judged, as readers see it; blank where there is none */
  readonly indicator: string;
  /** how it goes, in words; blank where there is nothing to say */
  readonly note: string;
}

const statuses = [
  { id: "not-yet-on-track", label: "Not yet on track", symbol: "▲", style: "warning" },
  { id: "on-track", label: "On track", symbol: "●", style: "context" },
  { id: "achieved", label: "Achieved", symbol: "✓", style: "main" },
] as const satisfies readonly { id: ActionStatus; label: string; symbol: string; style: LabelledBar["style"] }[];

/**
 * An action plan by red, amber and green status. The drawing says how many actions have each status; the table is the
 * plan itself, an action a row, in the order given, its status in a word after a symbol, so that it needs no colour.
 *
 * @throws {RangeError} if there are no actions
 * @example
 * ragTable([{ action: "Reviews held on time", status: "on-track", indicator: "93%", note: "" }], { measure: "Action plan", counted: "actions", place: "Central Bedfordshire", source: "Plan", when: "8 March 2018" }).table.rows[0][1]; // => "● On track"
 */
export function ragTable(actions: readonly ActionRow[], wording: DatedWording): Chart {
  if (actions.length === 0) throw new RangeError("ragTable requires at least one action");
  const of = statuses.map((status) => ({ ...status, actions: actions.filter((one) => one.status === status.id) }));
  const size = (rows: readonly ActionRow[]) => formatNumber(rows.length, 0);
  const [late, ...others] = of;
  const rest = others
    .filter((status) => status.actions.length > 0)
    .map((status) => `${size(status.actions)} ${midSentence(status.label)}`)
    .join(", ");
  const all = size(actions);
  const finding =
    late?.actions.length === 0
      ? `All of ${all} actions on track or achieved`
      : `${size(late?.actions ?? [])} of ${all} actions not yet on track`;
  const title = rest === "" ? finding : `${finding}, ${rest}`;
  const named = (late?.actions ?? []).map(({ action }) => action).join("; ");
  return {
    id: datedId("rag-table", wording),
    title,
    subtitle: datedSubtitle(wording, []),
    description: `Bar chart of actions by status. ${title}.${named === "" ? "" : ` Not yet on track: ${named}.`}`,
    specification: horizontalBars(
      of.map((status): LabelledBar => {
        return {
          key: status.id,
          label: status.label,
          style: status.style,
          value: status.actions.length,
          interval: undefined,
          valueLabel: size(status.actions),
        };
      }),
      { title: "Actions", counts: true },
    ),
    table: captionedTable(
      wording,
      ["Action", "Status", "Indicator", "Note"].map((label) => ({ label, kind: "text" })),
      actions.map(({ action, status, indicator, note }) => {
        const found = statuses.find(({ id }) => id === status);
        return [action, `${found?.symbol} ${found?.label}`, indicator === "" ? "[z]" : indicator, note];
      }),
    ),
  };
}
