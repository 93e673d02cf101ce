import { searchReports } from "./searchReports.ts";

searchReports("internal", ["html", "pdf", "docx", "xlsx"]);
