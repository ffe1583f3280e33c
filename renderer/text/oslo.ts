/** The clock on the wall in Norway, for those who put it into words. */
export { osloInstants, osloOffsetMinutes, osloTime, repeatedHour, sameOsloDay, type WallTime } from '../../shared/kernel/oslo.ts';
