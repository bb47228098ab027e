/* The `edtf` package ships no types; this is what the build and the checks use of it. */

declare module 'edtf' {
  /** Throws on what it can't read. Times are milliseconds; `precision` is 1 for a year, 2 for a month, 3 for a day. */
  export interface ExtendedDate {
    type: string;
    min: number;
    max: number;
    precision: number;
    approximate?: { value: number };
    uncertain?: { value: number };
    /** Of an interval: null where the end is unknown, Infinity where it is open. */
    lower?: ExtendedDate | number | null;
    upper?: ExtendedDate | number | null;
  }
  export default function edtf(text: string): ExtendedDate;
}
