import { type Chart, ragTable } from "@lac-analytics/charts";

export const chart: Chart = ragTable(
  [
    { action: "Reviews held on time", status: "at-risk", indicator: "83.1% (target 95%)", note: "" },
    { action: "Permanency tracking meetings held again", status: "late", indicator: "59.0% (target 70%)", note: "" },
    { action: "Return home interviews within 72 hours", status: "done", indicator: "", note: "Closed in January." },
  ],
  {
    measure: "Action plan after inspection",
    counted: "actions",
    place: "Central Bedfordshire",
    source: "made up",
    when: "8 March 2018",
  },
);
