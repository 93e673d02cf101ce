/** What the command tells the shell: done; done, but the data are faulty; input or arguments that cannot be used. */
export const exitStatus = { done: 0, faultyData: 1, unusable: 2 } as const;

/** One of the three. */
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
