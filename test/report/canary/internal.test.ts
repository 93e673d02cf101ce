import { searchReports } from "./searchReports.ts";

searchReports({ version: "internal", options: [], formats: ["html", "pdf", "docx", "xlsx"], ofMostCharts: [] });
