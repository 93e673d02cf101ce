import { searchReports } from "./searchReports.ts";

// Word and PDF say what the page says, as `report/reports` has it: what could be of a version for publication alone
// stands in its pages, and behind the numbers of its workbooks
searchReports("published", ["html", "xlsx"], ["--publish"]);
