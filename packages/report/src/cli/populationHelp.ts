/** What may be given as `--population`. */
export const populationHelp =
  "residents aged 0 to 17, or a file of mid-year estimates: a CSV of authority,year,population, or the DfE's as published. " +
  "For rates by sex and ethnic group and standardised ones the CSV has the columns age, sex and ethnicity too, blank for all " +
  '(E06000056,2024,"10 to 15",female,white,2350), with rows of England (E92000001) by age and sex as the standard';
