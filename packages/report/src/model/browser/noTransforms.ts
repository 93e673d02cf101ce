/** Stands in the bundle for the parts of Vega that draw maps, networks and the like, which no chart of ours does. */
export const transforms = {};
