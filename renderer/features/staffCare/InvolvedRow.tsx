import { useTranslation } from 'react-i18next';
import { careItems, standings, type CareAnswer } from '../../../shared/domain/staffCare/staffCare.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { PlainButton } from '../../ui/Button.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Cell } from './Cell.tsx';
import { nameOf, type Involved, type useStaffCareActions } from './useStaffCareActions.ts';
import styles from './StaffCare.module.css';

const offers = ['offered', 'accepted', 'declined'] as const satisfies readonly CareAnswer[];
const homes = ['accompanied', 'alone'] as const;

interface InvolvedRowProps {
  readonly one: Involved;
  readonly actions: ReturnType<typeof useStaffCareActions>;
}

/** One person: how they stand to the team, the acute-phase list, and whether they are kept from more for now. */
export function InvolvedRow({ one, actions }: InvolvedRowProps) {
  const { t } = useTranslation('staffCare');
  const { rights } = useSeat();
  const name = nameOf(one);
  const none = { value: '' as const, label: '–' };
  const isStopped = one.shielded && (one.ready.task === null || one.ready.home === null);
  return (
    <>
      <tr className={styles.person}>
        <th scope="row" rowSpan={2}>
          {name}
          <select
            className={styles.select}
            aria-label={`${t('standing.label')}: ${name}`}
            value={one.standing}
            onChange={(event) => {
              const chosen = standings.find((standing) => standing === event.currentTarget.value);
              if (chosen !== undefined) actions.setStanding(one, chosen);
            }}
          >
            {standings.map((standing) => (
              <option key={standing} value={standing}>
                {t(`standing.${standing}`)}
              </option>
            ))}
          </select>
        </th>
        {careItems.map((item) => (
          <Cell<CareAnswer>
            key={item}
            label={`${t(`item.${item}`)}: ${name}`}
            value={one.care[item]?.answer ?? ''}
            at={one.care[item]?.at}
            choices={[
              none,
              ...(item === 'peer-support' ? (['informed'] as const) : offers).map((answer) => ({
                value: answer,
                label: t(`answer.${answer}`),
              })),
            ]}
            onChange={(answer) => {
              actions.answer(one, item, answer);
            }}
          />
        ))}
        <Cell
          label={`${t('home.label')}: ${name}`}
          value={one.wentHome ?? ''}
          choices={[none, ...homes.map((how) => ({ value: how, label: t(`home.${how}`) }))]}
          onChange={(how) => {
            actions.sendHome(one, how);
          }}
        />
      </tr>
      <tr className={styles.stand}>
        <td colSpan={careItems.length + 1}>
          {isStopped && <Tag level="warning">{t('shielded')}</Tag>}
          {one.shielded &&
            (['task', 'home'] as const).map((purpose) => {
              const leader = one.ready[purpose];
              if (leader !== null) return <span key={purpose}>{t(`readyBy.${purpose}`, { leader: leader.name ?? leader.initials })}</span>;
              return rights.includes('leader') ? (
                <PlainButton
                  key={purpose}
                  size="small"
                  aria-label={`${t(`confirm.${purpose}`)}: ${name}`}
                  onClick={() => {
                    actions.setReady(one, purpose);
                  }}
                >
                  {t(`confirm.${purpose}`)}
                </PlainButton>
              ) : (
                <span key={purpose}>{t(`waits.${purpose}`)}</span>
              );
            })}
          {(!one.shielded || one.ready.task !== null || one.ready.home !== null) && (
            <PlainButton
              size="small"
              aria-label={`${t('shield')}: ${name}`}
              onClick={() => {
                actions.shield(one);
              }}
            >
              {t('shield')}
            </PlainButton>
          )}
          {!one.shielded && (
            <PlainButton
              size="small"
              aria-label={`${t('takeOff')}: ${name}`}
              onClick={() => {
                actions.takeOff(one);
              }}
            >
              {t('takeOff')}
            </PlainButton>
          )}
        </td>
      </tr>
    </>
  );
}
