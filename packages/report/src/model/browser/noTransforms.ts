/** Stands in the bundle for the parts of Vega that draw maps, networks and the like, which no chart of ours does. */
export const transforms = {};

/** Stands for projections of maps, which Vega exports by this name. */
export const projection = undefined;
