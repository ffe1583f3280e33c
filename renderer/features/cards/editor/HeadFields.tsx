import { useTranslation } from 'react-i18next';
import { cardPurposes, cardStyles, type CardPurpose } from '../../../../shared/domain/card/card.ts';
import type { CardDraft } from '../../../../shared/domain/card/draft.ts';
import { incidentTypes } from '../../../../shared/domain/incident/incident.ts';
import { useQueryOf } from '../../../api/useQueryOf.ts';
import { ChecksField, ChoiceField, RadioField, TextField } from '../../../ui/Field.tsx';
import { FieldPair } from '../../../ui/Form.tsx';
import { SuggestField } from '../../../ui/PickField.tsx';
import styles from './Editor.module.css';

interface HeadFieldsProps {
  readonly card: CardDraft;
  readonly isNew: boolean;
  readonly onChange: (patch: Partial<CardDraft>) => void;
}

const purposes = ['none', ...cardPurposes] as const;

/** What the card is for, when it is used and when it is finished; the rest is one fold away. */
export function HeadFields({ card, isNew, onChange }: HeadFieldsProps) {
  const { t } = useTranslation('cardWriting');
  const types = useTranslation('incident');
  const styleNames = useTranslation('card');
  const packs = (useQueryOf('card.all', {}).value?.cards ?? []).flatMap(({ content }) => content.pack ?? []);
  const setPurpose = (purpose: CardPurpose | 'none'): void => {
    onChange({ purpose: purpose === 'none' ? undefined : purpose });
  };
  return (
    <div className={styles.headFields}>
      <TextField
        label={t('title')}
        placeholder={t('titleHint')}
        value={card.title}
        onChange={(title) => {
          onChange({ title });
        }}
        maxLength={200}
        autoFocus={isNew}
      />
      <FieldPair>
        <TextField
          label={t('useWhen')}
          value={card.useWhen}
          onChange={(useWhen) => {
            onChange({ useWhen });
          }}
          maxLength={1000}
        />
        <TextField
          label={t('stopWhen')}
          value={card.stopWhen}
          onChange={(stopWhen) => {
            onChange({ stopWhen });
          }}
          maxLength={1000}
        />
      </FieldPair>
      <RadioField
        label={t('style')}
        hint={t(`styleHint.${card.style}`)}
        value={card.style}
        onChange={(style) => {
          onChange({ style });
        }}
        choices={cardStyles.map((value) => ({ value, label: styleNames.t(`style.${value}`) }))}
      />
      <details className={styles.more}>
        <summary>{t('more')}</summary>
        <FieldPair>
          <SuggestField
            label={t('pack')}
            hint={t('packHint')}
            value={card.pack ?? ''}
            onChange={(pack) => {
              onChange({ pack: pack === '' ? null : pack });
            }}
            suggestions={packs}
            maxLength={100}
          />
          <ChoiceField
            label={t('purpose')}
            value={card.purpose ?? 'none'}
            onChange={setPurpose}
            choices={purposes.map((value) => ({ value, label: t(`purposes.${value}`) }))}
          />
        </FieldPair>
        <ChecksField
          label={t('types')}
          values={card.incidentTypes}
          onChange={(chosen) => {
            onChange({ incidentTypes: chosen });
          }}
          choices={incidentTypes.map((value) => ({ value, label: types.t(`type.${value}`) }))}
        />
      </details>
    </div>
  );
}
