import { searchReports } from "./searchReports.ts";

searchReports("internal", []);
