import { Fragment, type ReactNode } from 'react';
import { parsePlanText, type PlanBlock, type PlanWords } from '../../../shared/domain/plan/planText.ts';
import { objectPlace } from '../../objects/objectPlace.ts';
import { PageLink } from '../../ui/Navigation.tsx';
import styles from './Plans.module.css';

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
      const { page, params } = objectPlace({ kind: one.target, id: one.id, within: null });
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
