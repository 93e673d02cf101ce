import CaseloadModel from "./CaseloadModel.astro";
import Chart from "./Chart.astro";
import DataTable from "./DataTable.astro";
import Definitions from "./Definitions.astro";

/** What the prose of a notebook may call without importing it. */
export const components = { CaseloadModel, Chart, DataTable, Definitions };
