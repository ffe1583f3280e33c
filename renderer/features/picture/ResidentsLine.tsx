import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { useFormats } from '../../text/i18n.ts';
import { useMinute } from '../../ui/clock.ts';
import styles from './Picture.module.css';

/** What has been said of our own people, and when: «maybe» stays in sight until somebody knows. */
export function ResidentsLine({ residents }: Pick<NonNullable<QueryOutput<'incident.one'>['incident']>, 'residents'>) {
  const { t } = useTranslation('incident');
  const formats = useFormats();
  const now = useMinute();
  if (residents === null) return null;
  return <p className={styles.lead}>{`${t(`residents.answer.${residents.answer}`)} (${formats.dateTimeShort(residents.at, now)})`}</p>;
}
