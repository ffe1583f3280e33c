import { Fragment, type ReactNode } from 'react';
import { parsePlanText, type PlanBlock, type PlanTargetKind, type PlanWords } from '../../../shared/domain/plan/planText.ts';
import { PageLink } from '../../ui/Navigation.tsx';
import styles from './Plans.module.css';

/** Where each thing a plan points at is read. */
const pages: Readonly<Record<PlanTargetKind, { readonly page: string; readonly param?: string }>> = {
  role: { page: 'roles' },
  card: { page: 'card', param: 'cardId' },
  alertList: { page: 'alertLists' },
  hazardEvent: { page: 'risks' },
  plan: { page: 'plan', param: 'planId' },
  contact: { page: 'contacts' },
  resource: { page: 'resources' },
};

/** The page of something a plan points at. */
export function placeOf(target: PlanTargetKind, id: string): { readonly page: string; readonly params: Readonly<Record<string, string>> } {
  const { page, param } = pages[target];
  return { page, params: param === undefined ? {} : { [param]: id } };
}

/** The words of a section, to read. Headings in it stand under the section's own. */
export function PlanText({ text }: { readonly text: string }) {
  return (
    <div className={styles.words}>
      {parsePlanText(text).map((block, at) => (
        <Block key={at} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: PlanBlock }): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Words words={block.words} />
        </p>
      );
    case 'heading': {
      const Heading = block.level === 2 ? 'h3' : 'h4';
      return (
        <Heading>
          <Words words={block.words} />
        </Heading>
      );
    }
    case 'list': {
      const List = block.isNumbered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, at) => (
            <li key={at}>
              <Words words={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <Rows rows={block.rows} />;
  }
}

function Rows({ rows: [head = [], ...rows] }: { readonly rows: Extract<PlanBlock, { kind: 'table' }>['rows'] }) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell, at) => (
            <th key={at} scope="col">
              <Words words={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, column) => (
              <td key={column}>
                <Words words={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Words({ words }: { readonly words: readonly PlanWords[] }) {
  return words.map((one, at) => {
    if (one.kind === 'link') {
      const { page, params } = placeOf(one.target, one.id);
      return (
        <PageLink key={at} page={page} params={params}>
          {one.label}
        </PageLink>
      );
    }
    const lines = one.text.split('\n').map((line, number) => (
      <Fragment key={number}>
        {number > 0 && <br />}
        {line}
      </Fragment>
    ));
    const slanting = one.isSlanting ? <em>{lines}</em> : lines;
    return <Fragment key={at}>{one.isBold ? <strong>{slanting}</strong> : slanting}</Fragment>;
  });
}
