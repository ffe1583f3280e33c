import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { PageLink } from '../../ui/Navigation.tsx';
import styles from './Picture.module.css';

/** What this incident is tied to, and why: one line each, with the way there. */
export function LinkedIncidents({ incidentId }: { readonly incidentId: Id<'incident'> }) {
  const { t } = useTranslation('incident');
  const formats = useFormats();
  const links = useQueryOf('incident.links', { incidentId }).value?.links ?? [];
  return links.map(({ incident, reason }) => (
    <p key={incident.id} className={styles.lead}>
      {`${t('linkedTo')} `}
      <PageLink page="incident.picture" params={{ incidentId: incident.id }}>
        {incident.title ?? `${t(`type.${incident.type}`)} ${formats.dateTime(incident.startedAt)}`}
      </PageLink>
      {`: ${reason}`}
    </p>
  ));
}
