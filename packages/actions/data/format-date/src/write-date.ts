import { tz } from '@date-fns/tz';
import { format } from 'date-fns/format';

/** Weeks' years and days of years, which these letters are, are never what an admin means. */
const meant = (pattern: string): string =>
  pattern.replaceAll(/'[^']*'|[YD]+/g, (found) =>
    found.startsWith("'") ? found : found.toLowerCase(),
  );

/** Writes a moment by a pattern; undefined where the pattern cannot be read. */
export const writeDate = (
  instant: number,
  pattern: string,
  timeZone: string,
): string | undefined => {
  try {
    return format(instant, meant(pattern), { in: tz(timeZone) });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};
