/** A long number as Excel writes it into a CSV file, such as 1.23457E+11: what follows its first digits is lost. */
export const lostDigits = /^\d(?:[.,]\d+)?E\+\d{2,}$/i;
