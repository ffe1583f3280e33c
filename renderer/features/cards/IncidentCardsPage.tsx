import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { IncidentType } from '../../../shared/domain/incident/incident.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { stepPlaces } from '../../../shared/domain/cardRun/cardRun.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink, useNavigation, useParam } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { useFormats } from '../../text/i18n.ts';
import { packsOf } from './packsOf.ts';
import { rolesOf, useRoleTitles, type RoleTitle } from './useRoleTitles.ts';
import { Chooser, chosenBetween } from './Chooser.tsx';
import styles from './Cards.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'when', width: 'rest', kind: 'meta' }],
  right: [
    { name: 'title', width: 'rest', kind: 'words' },
    { name: 'state', width: 240, kind: 'meta', end: true },
    { name: 'act', width: 160, kind: 'plain', end: true },
  ],
};

type Area = QueryOutput<'cardRun.ofIncident'>;
type Run = Area['runs'][number];
type Card = Area['cards'][number]['card'];

/** Types of incident in which people in a building must know at once whether to stay or to go. */
const isWayAsked = (type: IncidentType | null): boolean =>
  type === null || type === 'unknown' || type === 'threat-violence' || type === 'fire';

/** Area 6: cards in use, and the library one key away with those that fit the incident first. */
export function IncidentCardsPage() {
  const { t } = useTranslation('card');
  const improvisedText = useTranslation('improvised').t;
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const { go } = useNavigation();
  const { value, isLoading } = useQueryOf('cardRun.ofIncident', { incidentId });
  const incident = useQueryOf('incident.one', { incidentId }).value?.incident ?? null;
  const improvised = useQueryOf('improvised.ofIncident', { incidentId }).value;
  const isClosed = incident !== null && incident.closedAt !== null;
  const start = useCommand('cardRun.start');
  const roles = useRoleTitles();
  const centre = useCommand('centre.open');
  const withdraw = useCommand('centre.withdraw');
  const offerUndo = useUndo();
  const runs = value?.runs ?? [];
  const running = new Set(runs.filter((run) => run.endedAt === null).map((run) => run.cardId));
  const [warned, setWarned] = useState<Run['cardId'] | null>(null);
  const open = (cardId: Run['cardId'], despiteThreat = false): void => {
    setWarned(cardId);
    void start.run({ incidentId, cardId, ...(despiteThreat ? { despiteThreat } : {}) }).then((answer) => {
      if (answer.ok) go('incident.cardRun', { incidentId, runId: answer.value.runId });
    });
  };
  const asksWay = value !== undefined && chosenBetween(value) !== null && isWayAsked(incident?.type ?? null);
  const offered = (value?.cards ?? []).filter(
    ({ card: { id, content } }) =>
      !running.has(id) && !(asksWay && (content.purpose === 'lockdown' || content.purpose === 'fire-evacuation')),
  );
  const openPack = (cardIds: readonly Run['cardId'][]): void => {
    void (async () => {
      for (const cardId of cardIds) if (!(await start.run({ incidentId, cardId })).ok) return;
    })();
  };
  const openCentre = async (title: string): Promise<void> => {
    const answer = await centre.run({ incidentId });
    if (!answer.ok) return;
    const { runId } = answer.value;
    offerUndo({ text: t('centreOpened', { title }), undo: () => withdraw.run({ runId }) });
    go('incident.cardRun', { incidentId, runId });
  };
  const offer = (card: Card) => (
    <LedgerRow key={card.id}>
      <LedgerCell column="when">{rolesOf(card.content, roles)}</LedgerCell>
      <LedgerCell column="title">
        {card.content.title}
        <span className={styles.under}>
          {card.content.purpose === 'next-of-kin-centre' ? `${card.content.useWhen}. ${t('centreDoes')}.` : card.content.useWhen}
        </span>
      </LedgerCell>
      <LedgerCell column="state">{t('steps', { count: stepPlaces(card.content).length })}</LedgerCell>
      <LedgerCell column="act">
        <QuietButton
          size="small"
          disabled={isClosed}
          aria-label={`${t(card.content.purpose === 'next-of-kin-centre' ? 'openCentre' : 'open')}: ${card.content.title}`}
          onClick={() => {
            if (card.content.purpose === 'next-of-kin-centre') void openCentre(card.content.title);
            else open(card.id);
          }}
        >
          {t(card.content.purpose === 'next-of-kin-centre' ? 'openCentre' : 'open')}
        </QuietButton>
      </LedgerCell>
    </LedgerRow>
  );
  const isGeneric = value?.generic === true;
  const sections = [
    { key: isGeneric ? 'generic' : 'fits', title: isGeneric ? t('generic') : t('fits'), cards: offered.filter(({ fits }) => fits) },
    { key: 'others', title: t('others'), cards: offered.filter(({ fits }) => !fits) },
  ].filter(({ cards }) => cards.length > 0);
  return (
    <div className={styles.area}>
      {start.state.kind === 'refused' && (
        <InlineProblem problem={start.state.refusal}>
          {start.state.refusal.code === 'cardRun/active-threat' && warned !== null && (
            <QuietButton
              onClick={() => {
                open(warned, true);
              }}
            >
              {t('choose.despite')}
            </QuietButton>
          )}
        </InlineProblem>
      )}
      {centre.state.kind === 'refused' && <InlineProblem problem={centre.state.refusal} />}
      {asksWay && (
        <Chooser
          area={value}
          isClosed={isClosed}
          onOpen={({ id }) => {
            open(id);
          }}
        />
      )}
      <SectionHead
        onRule
        fact={
          <PageLink page="incident.improvised" params={{ incidentId }}>
            {improvisedText('way', { count: improvised?.steps.length ?? 0 })}
          </PageLink>
        }
      >
        {t('inUse')}
      </SectionHead>
      {runs.length === 0 && !isLoading ? (
        <EmptyState>{t('inUseNone')}</EmptyState>
      ) : (
        <Ledger kind="list" columns={columns} label={t('inUse')}>
          {runs.map((run) => (
            <RunRow key={run.id} run={run} roles={roles} />
          ))}
        </Ledger>
      )}
      {sections.map(({ key, title, cards }) => (
        <section key={key} aria-label={title}>
          <SectionHead onRule>{title}</SectionHead>
          {key === 'generic' && <p className={styles.lead}>{t('genericLead')}</p>}
          <Ledger kind="list" columns={columns} label={title}>
            {cards.filter(({ card }) => card.content.pack === null).map(({ card }) => offer(card))}
          </Ledger>
          {packsOf(cards, ({ card }) => card.content.pack).map(({ pack, cards: own }) => (
            <div key={pack} className={styles.pack} role="group" aria-label={t('packOf', { pack })}>
              <div className={styles.packHead}>
                <h3>{t('packOf', { pack })}</h3>
                <span className={styles.meta}>{t('packCount', { count: own.length })}</span>
                <QuietButton
                  size="small"
                  disabled={isClosed}
                  onClick={() => {
                    openPack(own.map(({ card }) => card.id));
                  }}
                >
                  {t('openPack')}
                </QuietButton>
              </div>
              <Ledger kind="list" columns={columns} label={t('packOf', { pack })}>
                {own.map(({ card }) => offer(card))}
              </Ledger>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

function RunRow({ run, roles }: { readonly run: Run; readonly roles: ReadonlyMap<string, RoleTitle> }) {
  const { t } = useTranslation('card');
  const formats = useFormats();
  const places = stepPlaces(run.content);
  const next = places.find(({ step }) => run.answers[step.id] === undefined);
  const whose = next === undefined || run.endedAt !== null ? undefined : roles.get(next.step.role);
  const done = places.filter(({ step }) => run.answers[step.id] !== undefined).length;
  return (
    <LedgerRow>
      <LedgerCell column="when">{t('opened', { clock: formats.clock(run.startedAt) })}</LedgerCell>
      <LedgerCell column="title">
        <PageLink className={styles.link} page="incident.cardRun" params={{ incidentId: run.incidentId, runId: run.id }}>
          {run.content.title}
        </PageLink>
        {whose !== undefined && (
          <span className={styles.under}>
            {whose.acting === null
              ? t('responsible', { role: whose.title })
              : t('responsibleActing', { role: whose.title, person: whose.acting })}
          </span>
        )}
      </LedgerCell>
      <LedgerCell column="state">{t('answered', { done, all: places.length })}</LedgerCell>
      <LedgerCell column="act">
        {run.endedAt !== null
          ? t('ended', { when: formats.clock(run.endedAt) })
          : next === undefined
            ? t('allDone')
            : t('goOn', { number: next.number })}
      </LedgerCell>
    </LedgerRow>
  );
}
