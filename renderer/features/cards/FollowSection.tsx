import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stepPlaces } from '../../../shared/domain/cardRun/cardRun.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton, QuietButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { FollowDialog } from './FollowDialog.tsx';
import type { Follower, Run } from './useFollowActions.ts';
import styles from './Cards.module.css';

/** Who was to follow the card and what each has done: one row a person, one column a step (SC-08). */
export function FollowSection({ run }: { readonly run: Run }) {
  const { t } = useTranslation('card');
  const formats = useFormats();
  const [asked, setAsked] = useState<Follower | 'new' | null>(null);
  const places = stepPlaces(run.content);
  const { followers } = run;
  const all = followers.filter(({ steps }) => steps.length === places.length).length;
  return (
    <section className={styles.follow} aria-label={t('follow.title')}>
      <SectionHead {...(followers.length === 0 ? {} : { fact: t('follow.count', { done: all, all: followers.length }) })}>
        {t('follow.title')}
      </SectionHead>
      {followers.length === 0 ? (
        <EmptyState isInset example={t('follow.example')}>{t('follow.empty')}</EmptyState>
      ) : (
        <table className={styles.ticks}>
          <thead>
            <tr>
              <th scope="col">{t('follow.person')}</th>
              {places.map(({ number, step }) => (
                <th key={step.id} scope="col" title={step.text}>
                  {number}
                </th>
              ))}
              <th scope="col">{t('follow.steps')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {followers.map((follower) => (
              <tr key={follower.person.id}>
                <th scope="row">{follower.person.name ?? follower.person.initials}</th>
                {places.map(({ step }) => (
                  <td key={step.id}>
                    <span aria-hidden="true">{follower.steps.includes(step.id) ? '✓' : '·'}</span>
                    <span className="beredt-hidden">
                      {follower.steps.includes(step.id) ? t('follow.done') : t('follow.notDone')}
                    </span>
                  </td>
                ))}
                <td className={styles.seen}>
                  {follower.steps.length === 0
                    ? t('follow.silent')
                    : `${t('follow.part', { done: follower.steps.length, all: places.length })} · ${formats.clock(follower.at)}`}
                </td>
                <td>
                  <PlainButton
                    size="small"
                    aria-label={`${t('follow.change')} ${follower.person.name ?? follower.person.initials}`}
                    onClick={() => {
                      setAsked(follower);
                    }}
                  >
                    {t('follow.change')}
                  </PlainButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <QuietButton
        size="small"
        onClick={() => {
          setAsked('new');
        }}
      >
        {t('follow.add')}
      </QuietButton>
      {asked !== null && (
        <FollowDialog
          run={run}
          follower={asked === 'new' ? null : asked}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </section>
  );
}
