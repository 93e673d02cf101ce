/// <reference lib="dom" />

/** While a slider moves, the address is written so far apart, in milliseconds. */
const apart = 400;

/** Keeps what was entered in the address of the page. */
export interface KeptAddress {
  /** at once, so that a reload gives it back; while a slider moves, now and then */
  readonly keep: (isMoving: boolean) => void;
  readonly stop: () => void;
}

/** @param entered what is to stand behind the # of the address */
export function keptAddress(entered: () => string): KeptAddress {
  let writing: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    clearTimeout(writing);
    writing = undefined;
    const address = entered();
    if (location.hash.slice(1) === address) return;
    try {
      history.replaceState(null, "", `#${address}`);
    } catch (error) {
      // some browsers take no more than a hundred in half a minute
      if (!(error instanceof DOMException)) throw error;
      writing = setTimeout(write, apart);
    }
  };
  return {
    keep: (isMoving) => {
      if (isMoving) writing ??= setTimeout(write, apart);
      else write();
    },
    stop: () => clearTimeout(writing),
  };
}
