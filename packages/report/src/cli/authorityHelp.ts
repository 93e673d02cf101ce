/** What `lac --help` says of the option `--authority`. */
export const authorityHelp = "the authority, by its name, its GSS code or its three digits: Rutland, E06000017, 857";
