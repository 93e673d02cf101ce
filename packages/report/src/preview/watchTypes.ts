import { setTimeout } from "node:timers/promises";
import { type TypeFault, typeFaults } from "@lac-analytics/notebook/node";

/** What the compiler found wrong when it last looked. */
export interface TypeWatch {
  /** the sentence on the first fault that stops a notebook; undefined where there is none, or it is not known yet */
  readonly faultOf: (notebook: string) => string | undefined;
  /** looks again, after the look that is being taken */
  readonly look: () => void;
}

/** How long the compiler waits for the page that was edited, in milliseconds, for it takes all that the machine has. */
const headStart = 300;

/**
 * Type-checks the notebooks beside the making of their pages, which does not wait for it.
 *
 * @param changed is called when the faults are others than before
 */
export function watchTypes(notebooksFolder: string, changed: () => void): TypeWatch {
  let faults: readonly TypeFault[] = [];
  let isLooking = false;
  let isOld = false;

  const look = async (): Promise<void> => {
    isLooking = true;
    do {
      await setTimeout(headStart);
      isOld = false;
      const found = await typeFaults(notebooksFolder);
      if (JSON.stringify(found) === JSON.stringify(faults)) continue;
      faults = found;
      changed();
    } while (isOld);
    isLooking = false;
  };
  return {
    faultOf: (name) => faults.find(({ notebook }) => notebook === undefined || notebook === name)?.sentence,
    look: () => {
      isOld = true;
      if (!isLooking) void look();
    },
  };
}
