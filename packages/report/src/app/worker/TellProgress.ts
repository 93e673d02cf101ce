/** Whoever waits is told what is being done, and how much of it is, where that is known. */
export type TellProgress = (work: string, share?: number) => void;
