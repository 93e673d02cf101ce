/** What may be given as `--postcodes`. */
export const postcodesHelp =
  "a table of postcodes with authority, easting and northing, such as the ONS directory, for what rests on where homes are";
