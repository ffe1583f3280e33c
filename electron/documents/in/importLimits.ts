/** What an import may cost before it is refused. The worker's time and memory limits are the second wall only. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** Rows that hold something; more is not a contact list of a municipality. */
export const MAX_ROWS = 100_000;

/** Rows including empty ones: what a sheet in Excel can hold. */
export const MAX_SHEET_ROWS = 1_048_576;

export const MAX_COLUMNS = 1_000;

/** Rows times columns, because readers of sheets fill every row out to the widest. */
export const MAX_CELLS = 10_000_000;

export const MAX_SHEETS = 256;

/** Characters in one cell; Excel itself stops at 32 767, a contact's note long before. */
export const MAX_CELL_CHARS = 10_000;

/** Sum of what a zip says, or turns out, to unpack to. */
export const MAX_INFLATED_BYTES = 200 * 1024 * 1024;

/** Unpacked bytes per packed byte; real sheets lie between 5 and 30. */
export const MAX_INFLATE_RATIO = 100;

/** Small parts may be packed as hard as they like: they cannot hurt. */
export const RATIO_FREE_BYTES = 1024 * 1024;
