declare module "lac:pages" {
  /** the pages to render, as `renderPages` was given them */
  export const pages: readonly import("@lac-analytics/report").ReportPage[];
}
