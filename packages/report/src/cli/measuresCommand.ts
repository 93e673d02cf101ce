import { measures as catalogue, definitionOf } from "@lac-analytics/core";
import { readTableFrom } from "@lac-analytics/core/node";
import { Command } from "commander";
import { ownSeriesOf } from "../source/ownSeriesOf.ts";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { openRows, type RowOptions } from "./openRows.ts";
import { rowForms } from "./rowForms.ts";
import { withOutputOptions } from "./withOutputOptions.ts";

interface MeasuresOptions extends RowOptions {
  readonly ownMeasures?: string;
}

/** `lac measures`: the catalogue, each definition with its cautions, and after it the authority's own measures. */
export function measuresCommand(finish: (status: ExitStatus) => void): Command {
  return withOutputOptions(new Command("measures"), rowForms)
    .option(
      "--own-measures <file>",
      "a CSV, .xlsx or Parquet of your own measures, to be listed after those of the catalogue",
    )
    .action(async ({ ownMeasures: own, ...output }: MeasuresOptions) => {
      const write = await openRows(output, { inputs: own === undefined ? [] : [own] });
      const titles = own === undefined ? [] : [{ name: own, bytes: await readTableFrom(own) }];
      const { measures } = await ownSeriesOf([], titles);
      const rows = [...catalogue, ...measures].map((measure) => {
        const { id, title, unit, source } = measure;
        return { id, title, unit, definition: definitionOf(measure), source };
      });
      await write("measures", rows);
      finish(exitStatus.done);
    });
}
