import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { starterKinds, type StarterKind } from '../../../../shared/domain/starter/starter.ts';
import { asId } from '../../../../shared/kernel/ids.ts';
import { useCommand } from '../../../api/useCommand.ts';
import { useQueryOf } from '../../../api/useQueryOf.ts';
import { PrimaryButton } from '../../../ui/Button.tsx';
import { RadioField } from '../../../ui/Field.tsx';
import { InlineProblem } from '../../../ui/InlineProblem.tsx';
import { PageLink } from '../../../ui/Navigation.tsx';
import { useScreen } from '../../../ui/screen.tsx';
import { useUndo } from '../../../ui/Undo.tsx';
import { currentLanguage } from '../../../text/i18n.ts';
import { loadStarters } from './loadStarters.ts';
import { starterLanguages, type StarterLanguage, type Starters } from './readStarters.ts';
import { RoleNamesSection } from './RoleNamesSection.tsx';
import { StarterGroup } from './StarterGroup.tsx';
import { StarterView } from './StarterView.tsx';
import { toTake } from './toTake.ts';
import styles from './Starters.module.css';

const folded = (words: string): string => words.normalize('NFC').trim().toLocaleLowerCase('nb');
const groups = { card: 'cards', plan: 'plans', event: 'events' } as const;

/** What came with Beredt: looked through item by item, and the chosen ones taken into the own register in one act. */
export function StartersPage() {
  const { t } = useTranslation('starter');
  const offerUndo = useUndo();
  const [language, setLanguage] = useState<StarterLanguage>(currentLanguage() === 'nn' ? 'nn' : 'nb');
  const [starters, setStarters] = useState<Starters | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState<string | null>(null);
  const [named, setNamed] = useState<ReadonlyMap<string, string>>(new Map());
  const take = useCommand('starter.take');
  const putBack = useCommand('starter.putBack');
  const taken = useQueryOf('starter.taken', {}).value?.items ?? [];
  const cards = useQueryOf('card.all', {}).value?.cards ?? [];
  const plans = useQueryOf('plan.all', {}).value?.plans ?? [];
  const events = useQueryOf('risk.events', {}).value?.events ?? [];
  const roles = useQueryOf('role.all', {}).value?.roles ?? [];
  useScreen({ title: t('page'), fact: t('mark') });
  useEffect(() => {
    let isCurrent = true;
    void loadStarters(language).then((loaded) => {
      if (isCurrent) setStarters(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  const packRoles = useMemo(() => {
    const steps = (starters?.cards ?? [])
      .filter(({ key }) => chosen.has(`card/${key}`))
      .flatMap(({ pausePoints }) => pausePoints.flatMap((point) => point.steps));
    return [...new Set(steps.map(({ role }) => role))];
  }, [starters, chosen]);
  if (starters === null) return null;

  const takenKeys = new Set(taken.map(({ kind, key }) => `${kind}/${key}`));
  const ownTitles: Record<StarterKind, ReadonlySet<string>> = {
    card: new Set(cards.filter(({ retired }) => !retired).map(({ content }) => folded(content.title))),
    plan: new Set(plans.filter(({ retired }) => !retired).map(({ title }) => folded(title))),
    event: new Set(events.filter(({ retired }) => !retired).map(({ title }) => folded(title))),
  };
  const roleOf = (name: string): string => named.get(name) ?? roles.find(({ title }) => folded(title) === folded(name))?.id ?? '';
  const doTake = async (): Promise<void> => {
    const names = new Map(
      packRoles.flatMap((name) => {
        const id = roleOf(name);
        return id === '' ? [] : [[name, asId<'role'>(id)] as const];
      }),
    );
    const answer = await take.run(toTake(language, starters, chosen, names));
    if (!answer.ok) return;
    const { takeId, items } = answer.value;
    setChosen(new Set());
    offerUndo({
      text: t('done', { count: items.length }),
      undo: () => putBack.run({ takeId, reason: t('putBack') }),
    });
  };
  return (
    <div className={styles.columns} data-pane="page">
      <div>
        <p className={styles.lead}>{t('lead')}</p>
        <div className={styles.top}>
          <RadioField
            label={t('language')}
            value={language}
            onChange={setLanguage}
            choices={starterLanguages.map((value) => ({ value, label: t(value) }))}
          />
          <span className={styles.acts}>
            <PrimaryButton disabled={chosen.size === 0} onClick={() => void doTake()}>
              {chosen.size === 0 ? t('takeNone') : t('take', { count: chosen.size })}
            </PrimaryButton>
            <PageLink page="cards">{t('toDrafts')}</PageLink>
          </span>
        </div>
        {take.state.kind === 'refused' && <InlineProblem problem={take.state.refusal} />}
        {starterKinds.map((kind) => (
          <StarterGroup
            key={kind}
            title={t(kind)}
            language={language}
            items={starters[groups[kind]].map(({ key, title }) => ({
              id: `${kind}/${key}`,
              title,
              isTaken: takenKeys.has(`${kind}/${key}`),
              isSame: ownTitles[kind].has(folded(title)),
            }))}
            chosen={chosen}
            onChoose={setChosen}
            onShow={setShown}
          />
        ))}
      </div>
      <div className={styles.beside}>
        {packRoles.length > 0 && (
          <RoleNamesSection
            names={packRoles}
            roles={roles}
            roleOf={roleOf}
            onName={(name, id) => {
              setNamed(new Map([...named, [name, id]]));
            }}
          />
        )}
        <div {...(shown !== null && { lang: language })}>
          <StarterView starters={starters} shown={shown} />
        </div>
      </div>
    </div>
  );
}
