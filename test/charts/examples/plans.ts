import { type ActionRow, type Chart, ragTable } from "@lac-analytics/charts";
import { wording } from "../panelFigures.ts";

export const planWording = {
  ...wording,
  measure: "Action plan after inspection",
  counted: "actions",
  when: "8 March 2018",
  source: "Children's Services action plan",
};

/** Made up, of the length that such plans have. */
export const actions: readonly ActionRow[] = [
  {
    action: "Leadership and management programme for frontline managers, reviewing officers and conference chairs",
    status: "on-track",
    indicator: "12 of 18 managers have begun",
    note: "Designed after a learning needs analysis; begins in April.",
  },
  { action: "Reviews held on time", status: "not-yet-on-track", indicator: "83.1% (target 95%)", note: "" },
  { action: "Return home interviews within 72 hours", status: "achieved", indicator: "", note: "Closed in January." },
];

export const plans = {
  "action plan": ragTable(actions, planWording),
  "action plan of one action": ragTable(actions.slice(1, 2), planWording),
  "action plan achieved": ragTable(
    actions.map((action) => ({ ...action, status: "achieved" })),
    planWording,
  ),
} as const satisfies Readonly<Record<string, Chart>>;
