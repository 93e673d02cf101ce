import { searchReports } from "./searchReports.ts";

// Word and PDF say what the page says, as `report/reports` has it: what stands in them alone, such as properties, the
// texts of drawings and parts that nobody sees, is searched where there are most drawings
searchReports({
  version: "published",
  options: ["--publish"],
  formats: ["html", "xlsx"],
  ofMostCharts: ["docx", "pdf"],
});
