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
  { action: "Reviews held on time", status: "at-risk", indicator: "83.1% (target 95%)", note: "" },
  {
    action: "Permanency tracking meetings held again.",
    status: "late",
    indicator: "59.0% (target 70%)",
    note: "Due on 28 February; the plan says on track.",
  },
  { action: "Adoption in the induction of new social workers", status: "not-started", indicator: "", note: "" },
  { action: "Return home interviews within 72 hours", status: "done", indicator: "", note: "Closed in January." },
];

export const plans = {
  "action plan": ragTable(actions, planWording),
  "action plan of one action": ragTable(actions.slice(1, 2), planWording),
  "action plan done": ragTable(
    actions.map((action) => ({ ...action, status: "done" })),
    planWording,
  ),
} as const satisfies Readonly<Record<string, Chart>>;
