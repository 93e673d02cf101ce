declare module "lac:pages" {
  /** the pages to render, as `renderPages` was given them */
  export const pages: readonly import("@lac-analytics/report").ReportPage[];
  /** the prose of each page, by the name of its notebook */
  export const prose: Readonly<Record<string, import("astro").MDXInstance<{ readonly title: string }>>>;
  /** reports of earlier builds, which the index names too */
  export const standing: readonly import("@lac-analytics/report").StandingReport[];
}
