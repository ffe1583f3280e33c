import { useTranslation } from 'react-i18next';
import type { NoticeRuleView } from './useNoticeActions.ts';

/** When a row of the matrix applies, in words: «Uvær og flom, fra nivå 2», «Når kriseledelsen kalles inn». */
export function useWhenText(): (rule: Pick<NoticeRuleView, 'occasion' | 'incidentType' | 'fromLevel'>) => string {
  const { t } = useTranslation('notice');
  const incident = useTranslation('incident').t;
  return ({ occasion, incidentType, fromLevel }) => {
    const type = incidentType === null ? '' : incident(`type.${incidentType}`);
    const values = { type: occasion === 'level' ? type : type.toLocaleLowerCase('nb'), level: fromLevel };
    if (occasion === 'level') {
      if (fromLevel === null) return incidentType === null ? t('when.any') : t('when.type', values);
      return incidentType === null ? t('when.level', values) : t('when.typeLevel', values);
    }
    if (fromLevel === null) return incidentType === null ? t('when.called') : t('when.calledType', values);
    return incidentType === null ? t('when.calledLevel', values) : t('when.calledTypeLevel', values);
  };
}
