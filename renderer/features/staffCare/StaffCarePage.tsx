import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { careItems, standings, type Standing } from '../../../shared/domain/staffCare/staffCare.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { PrimaryButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ChoiceField } from '../../ui/Field.tsx';
import { FieldPair, Form, FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { PageLink, useParam } from '../../ui/Navigation.tsx';
import { PickField } from '../../ui/PickField.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { InvolvedRow } from './InvolvedRow.tsx';
import { useStaffCareActions } from './useStaffCareActions.ts';
import styles from './StaffCare.module.css';

/** The acute phase for the municipality's own people, one row each; those away and those who leave are asked too. */
export function StaffCarePage() {
  const { t } = useTranslation('staffCare');
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const { rights } = useSeat();
  if (!rights.includes('leader') && !rights.includes('coordinator')) {
    return (
      <div className={styles.words}>
        <p>{t('notYours')}</p>
        <PageLink page="incident.peerSupport" params={{ incidentId }}>
          {t('peer.page')}
        </PageLink>
      </div>
    );
  }
  return <StaffCareList incidentId={incidentId} />;
}

function StaffCareList({ incidentId }: { readonly incidentId: ReturnType<typeof asId<'incident'>> }) {
  const { t } = useTranslation('staffCare');
  const { value, isLoading } = useQueryOf('staffCare.ofIncident', { incidentId });
  const people = useQueryOf('contact.people', {}).value?.people ?? [];
  const involve = useCommand('staffCare.involve');
  const actions = useStaffCareActions();
  const [person, setPerson] = useState<string | null>(null);
  const [standing, setStanding] = useState<Standing>('present');
  const involved = value?.involved ?? [];
  const add = async (): Promise<void> => {
    if (person === null) return;
    if ((await involve.run({ incidentId, person: asId(person), standing })).ok) setPerson(null);
  };
  const problem = actions.problem ?? (involve.state.kind === 'refused' ? involve.state.refusal : null);
  return (
    <div className={styles.page} data-pane="page">
      <SectionHead onRule fact={t('count', { count: involved.length })}>
        {t('page')}
      </SectionHead>
      <p className={styles.words}>{t('lead')}</p>
      {problem !== null && (
        <div className={styles.words}>
          <InlineProblem problem={problem} />
        </div>
      )}
      {involved.length === 0 && !isLoading && <EmptyState example={t('example')}>{t('empty')}</EmptyState>}
      {involved.length > 0 && (
        <div className={styles.wide}>
          <table className={styles.list}>
            <thead>
              <tr>
                <th scope="col">{t('person')}</th>
                {careItems.map((item) => (
                  <th key={item} scope="col">
                    {t(`item.${item}`)}
                  </th>
                ))}
                <th scope="col">{t('home.label')}</th>
              </tr>
            </thead>
            <tbody>
              {involved.map((one) => (
                <InvolvedRow key={one.id} one={one} actions={actions} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Form onRule label={t('add')} missing={person === null ? t('whoMissing') : undefined} onSubmit={() => void add()}>
        <FieldPair>
          <PickField
            label={t('person')}
            value={person}
            onChange={setPerson}
            choices={people
              .filter(({ id }) => !involved.some((one) => one.person.id === id))
              .map(({ id, name }) => ({ value: id, label: name }))}
            nothingFound={t('noName')}
          />
          <ChoiceField
            label={t('standing.label')}
            value={standing}
            onChange={setStanding}
            choices={standings.map((one) => ({ value: one, label: t(`standing.${one}`) }))}
          />
        </FieldPair>
        <FormButtons>
          <PrimaryButton type="submit">{t('add')}</PrimaryButton>
        </FormButtons>
      </Form>
    </div>
  );
}
