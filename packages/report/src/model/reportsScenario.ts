/** What the report's own scenario is called on the page. */
export const reportsScenario = "Report's scenario";
