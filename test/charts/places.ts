/** Authorities of England, made up of those with the longest names and some others, and rates that are made up. */
export const places = [
  "Central Bedfordshire",
  "Bournemouth, Christchurch and Poole",
  "Bath and North East Somerset",
  "Kingston upon Hull, City of",
  "Cheshire West and Chester",
  "Herefordshire, County of",
  "East Riding of Yorkshire",
  "Westmorland and Furness",
  "Hammersmith and Fulham",
  "Kensington and Chelsea",
  "Rutland",
] as const;
