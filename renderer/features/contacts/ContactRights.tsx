import { useTranslation } from 'react-i18next';
import { rights as allRights, type Right } from '../../../shared/domain/actor.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { CheckField } from '../../ui/Field.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { Contact } from './contactForm.ts';
import styles from './People.module.css';

/** What the person may do in Beredt: each tick is saved at once and can be taken back. */
export function ContactRights({ contact }: { readonly contact: Contact }) {
  const { t } = useTranslation('contact');
  const seat = useSeat();
  const offerUndo = useUndo();
  const grant = useCommand('access.grant');
  const isOpen = useQueryOf('contact.people', {}).value?.open ?? false;
  const mayGrant = seat.rights.includes('administrator');
  const set = (right: Right, isHeld: boolean): void => {
    const wanted = isHeld ? [...contact.rights, right] : contact.rights.filter((one) => one !== right);
    void grant.run({ person: contact.id, rights: [...wanted] }).then((answer) => {
      if (!answer.ok) return;
      const { was } = answer.value;
      offerUndo({
        text: t('rightsChanged', { name: contact.name }),
        undo: () => grant.run({ person: contact.id, rights: [...was] }),
      });
      seat.refresh();
    });
  };
  return (
    <div className={styles.section}>
      <SectionHead level={3}>{t('rightsTitle')}</SectionHead>
      {isOpen && <p className={styles.second}>{t('rightsOpen')}</p>}
      {allRights.map((right) => (
        <CheckField
          key={right}
          label={t(`right.${right}`)}
          isChecked={contact.rights.includes(right)}
          isDisabled={!mayGrant || grant.state.kind === 'waiting'}
          onChange={(isHeld) => {
            set(right, isHeld);
          }}
        />
      ))}
      {grant.state.kind === 'refused' && <InlineProblem problem={grant.state.refusal} />}
    </div>
  );
}
