/** The codes of SEX for boys and girls, to 2023-24 and since. */
export const boyCodes: readonly string[] = ["1", "M"];
export const girlCodes: readonly string[] = ["2", "F"];
