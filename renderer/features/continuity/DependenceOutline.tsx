import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inputKinds } from '../../../shared/domain/continuity/continuity.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton, QuietButton } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/Field.tsx';
import { Form } from '../../ui/Form.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { guessKind, HOUR_MS, type DependenceView, type Graph, type NodeView } from './continuityView.ts';
import styles from './Continuity.module.css';

interface DependenceOutlineProps {
  readonly graph: Graph;
  readonly node: NodeView;
  readonly leaning: readonly DependenceView[];
  readonly nameOf: (id: string) => string;
  /** Enter on a row: a dependence or an alternative. */
  readonly onOpen: (id: string) => void;
  readonly onAddAlternative: (dependenceId: string) => void;
  /** Answers whether it was taken in. */
  readonly onLean: (name: string, kind: NodeView['kind']) => Promise<boolean>;
}

/** What the node leans on in words, each with its alternatives, and a line for the next. */
export function DependenceOutline(props: DependenceOutlineProps) {
  const { graph, node, leaning, nameOf, onOpen, onAddAlternative, onLean } = props;
  const { t } = useTranslation('continuity');
  const formats = useFormats();
  return (
    <section aria-label={t('leansOn')}>
      <SectionHead>{t('leansOn')}</SectionHead>
      <ol>
        {leaning.map((dependence) => (
          <li key={dependence.id} className={styles.dependence}>
            <button type="button" className={styles.row} data-row={dependence.id} onClick={() => { onOpen(dependence.id); }}>
              <span className={styles.name}>{nameOf(dependence.onId)}</span>
              <span className={styles.second}>
                {t(`kind.${graph.nodes.find(({ id }) => id === dependence.onId)?.kind ?? 'supplier'}`)}
              </span>
              {dependence.alternatives.length === 0 && <Tag level="warning">{t('noAlternative')}</Tag>}
            </button>
            <ul className={styles.alternatives}>
              {dependence.alternatives.map(({ id, text, hours }) => (
                <li key={id}>
                  <button type="button" className={styles.row} data-row={id} onClick={() => { onOpen(id); }}>
                    {text}
                    <span className={styles.second}>{hours === null ? t('lastsUnknown') : t('lastsFor', { span: formats.span(hours * HOUR_MS) })}</span>
                  </button>
                </li>
              ))}
            </ul>
            <PlainButton size="small" aria-label={t('addAlternative', { name: nameOf(dependence.onId) })} onClick={() => { onAddAlternative(dependence.id); }}>
              + {t('addAlternativeShort')}
            </PlainButton>
          </li>
        ))}
      </ol>
      <AddDependence key={node.id} names={graph.nodes.filter(({ id }) => id !== node.id).map(({ name }) => name)} onLean={onLean} />
    </section>
  );
}

/** One line: a name that is there already, or a new input; Enter takes it in and the line is ready for the next. */
function AddDependence({ names, onLean }: { readonly names: readonly string[]; readonly onLean: DependenceOutlineProps['onLean'] }) {
  const { t } = useTranslation('continuity');
  const [name, setName] = useState('');
  const [kind, setKind] = useState<(typeof inputKinds)[number] | null>(null);
  const isKnown = names.some((one) => one.toLocaleLowerCase('nb') === name.trim().toLocaleLowerCase('nb'));
  const guessed = kind ?? guessKind(name);
  const save = async (): Promise<void> => {
    if (name.trim() === '' || !(await onLean(name, guessed))) return;
    setName('');
    setKind(null);
  };
  return (
    <Form onSubmit={() => void save()}>
      <div className={styles.adding} data-add="dependence">
        <SuggestField label={t('addDependence')} placeholder={t('addDependenceHint')} value={name} onChange={setName} suggestions={names} maxLength={200} />
        {name.trim() !== '' && !isKnown && (
          <ChoiceField
            label={t('addDependenceKind')}
            value={guessed}
            onChange={setKind}
            choices={inputKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
        )}
      </div>
      <QuietButton type="submit" size="small">
        {t('command.dependence')}
      </QuietButton>
    </Form>
  );
}
