import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROWS_PER_SHEET } from '../../../shared/domain/paper/paper.ts';
import { useDocument } from '../../api/useDocument.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { currentLanguage, useFormats } from '../../text/i18n.ts';
import { htmlLang } from '../../text/language.ts';
import { PrimaryButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Form, FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { SheetList } from './SheetList.tsx';
import styles from './Paper.module.css';

const USUAL_SHEETS = '10';

/** The pack: whether the one on paper still holds, and the one press that makes another. */
export function PaperPage() {
  const { t } = useTranslation('paper');
  const { value } = useQueryOf('paper.state', {});
  const { state, fetch: bring } = useDocument();
  const [sheets, setSheets] = useState(USUAL_SHEETS);
  const [isWrong, setWrong] = useState(false);
  const most = value?.maxSheets ?? 0;
  useScreen({});
  const make = (): void => {
    const count = /^\d{1,3}$/u.test(sheets.trim()) ? Number(sheets) : Number.NaN;
    setWrong(!(count <= most));
    if (!(count <= most)) return;
    void bring({ kind: 'pack', format: 'pdf', sheets: count, language: htmlLang(currentLanguage()), withNames: true });
  };
  return (
    <div className={styles.page} data-pane="page">
      <SectionHead onRule>{t('title')}</SectionHead>
      <div className={styles.words}>
        <p className={styles.lead}>{t('lead')}</p>
        {value !== undefined && <Standing state={value} />}
        <Form onSubmit={make}>
          <TextField
            label={t('sheetsCount')}
            hint={t('sheetsHint', { rows: ROWS_PER_SHEET })}
            {...(isWrong ? { error: t('sheetsWrong', { most }) } : {})}
            value={sheets}
            onChange={setSheets}
            inputMode="numeric"
            maxLength={3}
          />
          <FormButtons>
            <PrimaryButton type="submit" disabled={state.kind === 'making'}>
              {t('print')}
            </PrimaryButton>
            <span role="status">
              {state.kind === 'making' && t('making')}
              {state.kind === 'made' && t('made', { file: state.fileName })}
            </span>
          </FormButtons>
          {state.kind === 'refused' && <InlineProblem problem={state.refusal} />}
          {state.kind === 'lost' && <InlineProblem problem={t('lost', { returnObjects: true })} />}
        </Form>
      </div>
      <SheetList sheets={value?.sheets ?? []} />
    </div>
  );
}

type State = NonNullable<ReturnType<typeof useQueryOf<'paper.state'>>['value']>;

const topics = ['card', 'alertList', 'role', 'plan', 'contact', 'municipality'] as const;

/** Whether the pack on paper still says what Beredt says. */
function Standing({ state: { pack, changed } }: { readonly state: State }) {
  const { t } = useTranslation('paper');
  const formats = useFormats();
  if (pack === null) return <p className={styles.lead}>{t('never')}</p>;
  const when = formats.dateTime(pack.printedAt);
  const what = topics.filter((topic) => changed.some((one) => one.topic === topic)).map((topic) => t(`topic.${topic}`));
  if (what.length > 0) {
    return (
      <p className={styles.lead}>
        <Tag level="warning">{t('stale', { when, what: what.join(', ') })}</Tag>
      </p>
    );
  }
  if (pack.sheets === 0) return <p className={styles.lead}>{t('freshNone', { when })}</p>;
  return <p className={styles.lead}>{t('fresh', { when, first: pack.firstSheet, last: pack.lastSheet })}</p>;
}
