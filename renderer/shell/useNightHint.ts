import { useTranslation } from 'react-i18next';
import { osloTime } from '../../shared/kernel/oslo.ts';
import { useMode } from '../ui/appearance.ts';
import { useMinute } from '../ui/clock.ts';
import type { KeyHint } from '../ui/screen.tsx';

const NIGHT_FROM_HOUR = 22;
const NIGHT_TO_HOUR = 6;

/** Between 22 and 06 the status line offers the night colours, and says no more about it. */
export function useNightHint(): readonly KeyHint[] {
  const { t } = useTranslation('shell');
  const mode = useMode();
  const { hour } = osloTime(useMinute());
  const isNight = hour >= NIGHT_FROM_HOUR || hour < NIGHT_TO_HOUR;
  return isNight && mode !== 'night' ? [{ keys: 'Ctrl+Shift+N', does: t('mode.offerNight') }] : [];
}
