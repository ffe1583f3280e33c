import { useTranslation } from 'react-i18next';
import type { AlertListSlot } from '../../../shared/domain/alertList/alertList.ts';

/** What a list is for, in words: «Uvær og flom, nivå 2», «Alle hendelsestyper, alle nivåer». */
export function useSlotName(): (slot: AlertListSlot) => string {
  const { t } = useTranslation('alerting');
  const incident = useTranslation('incident').t;
  return ({ incidentType, level }) =>
    t('slot', {
      type: incidentType === null ? t('anyType') : incident(`type.${incidentType}`),
      level: level === null ? t('anyLevel') : t('level', { level }).toLocaleLowerCase('nb'),
    });
}
