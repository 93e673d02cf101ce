import { searchReports } from "./searchReports.ts";

searchReports("published", ["--publish"]);
