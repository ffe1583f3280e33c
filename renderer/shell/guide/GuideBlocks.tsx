import type { Block, Run } from './readGuide.ts';
import styles from './Guide.module.css';

/** A guide drawn by React alone: its text is text, whatever it holds. */
export function GuideBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, at) => <GuideBlock key={at} block={block} />);
}

function GuideBlock({ block }: { readonly block: Block }) {
  if (block.kind === 'heading') {
    const Heading = block.level === 1 ? 'h3' : 'h4';
    return (
      <Heading className={block.level === 1 ? styles.title : styles.heading}>
        <Runs runs={block.runs} />
      </Heading>
    );
  }
  if (block.kind === 'paragraph') {
    return (
      <p className={styles.words}>
        <Runs runs={block.runs} />
      </p>
    );
  }
  if (block.kind === 'list') {
    const List = block.ordered ? 'ol' : 'ul';
    return (
      <List className={block.ordered ? styles.ordered : styles.list}>
        {block.items.map((item, at) => (
          <li key={at}>
            <Runs runs={item} />
          </li>
        ))}
      </List>
    );
  }
  return (
    <table className={styles.table}>
      {block.head.length > 0 && (
        <thead>
          <tr>
            {block.head.map((cell, at) => (
              <th key={at} scope="col">
                <Runs runs={cell} />
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {block.rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, place) => (
              <td key={place}>
                <Runs runs={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ text, mark }, at) => {
    if (mark === 'strong') return <strong key={at}>{text}</strong>;
    if (mark === 'emphasis') return <em key={at}>{text}</em>;
    if (mark === 'keys') return <code key={at} className={styles.keys}>{text}</code>;
    return text;
  });
}
