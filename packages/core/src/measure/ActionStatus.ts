/** How an action of a plan goes. */
export type ActionStatus = "late" | "at-risk" | "not-started" | "on-track" | "done";

/** The statuses from the worst to the best, with their names for readers. */
export const actionStatuses = [
  { id: "late", label: "Late" },
  { id: "at-risk", label: "At risk" },
  { id: "not-started", label: "Not started" },
  { id: "on-track", label: "On track" },
  { id: "done", label: "Done" },
] as const satisfies readonly { readonly id: ActionStatus; readonly label: string }[];
