import { useTranslation } from 'react-i18next';
import { controlKinds } from '../../../shared/domain/control/control.ts';
import { BOX, controlLayout, linesOf, type Placed } from './controlLayout.ts';
import type { ControlNodeView } from './ControlPage.tsx';
import styles from './Control.module.css';

const LINE_PX = 17;

/** The structure as a picture: goals to the left, sensors to the right, what is seen goes back to who controls. */
export function ControlDiagram({ nodes }: { readonly nodes: readonly ControlNodeView[] }) {
  const { t } = useTranslation('control');
  const { boxes, height } = controlLayout(nodes);
  const byId = new Map<string, Placed<ControlNodeView>>(boxes.map((box) => [box.node.id, box]));
  const width = (controlKinds.length - 1) * BOX.across + BOX.width + 2;
  const label = t('diagramLabel', { count: nodes.length });
  return (
    <svg width={width} height={height} viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={label}>
      {controlKinds.map((kind, at) => (
        <text key={kind} x={at * BOX.across} y={16} className={styles.kind}>
          {t(`kind.${kind}`)}
        </text>
      ))}
      {boxes.map(({ node, x, y }) => {
        const parent = node.parentId === null ? undefined : byId.get(node.parentId);
        if (parent === undefined) return null;
        const [fromX, fromY, toY] = [parent.x + BOX.width, parent.y + BOX.height / 2, y + BOX.height / 2];
        const middle = (fromX + x) / 2;
        return <path key={node.id} className={styles.line} d={`M${String(fromX)} ${String(fromY)}H${String(middle)}V${String(toY)}H${String(x)}`} />;
      })}
      {boxes.map((box) => (box.node.kind === 'sensor' ? <Feedback key={box.node.id} sensor={box} byId={byId} /> : null))}
      {boxes.map((box) => (
        <Box key={box.node.id} box={box} />
      ))}
    </svg>
  );
}

function Box({ box: { node, x, y } }: { readonly box: Placed<ControlNodeView> }) {
  const { t } = useTranslation('control');
  const isLacking = node.gaps.length > 0;
  const words = linesOf(node.text, 19, isLacking ? 2 : 3);
  const [first] = node.gaps;
  const lines = first === undefined ? words : [...words, t(`gap.${first}`)];
  const top = y + (BOX.height - lines.length * LINE_PX) / 2 + 13;
  return (
    <g>
      <rect x={x} y={y} width={BOX.width} height={BOX.height} className={isLacking ? styles.lacking : styles.box} />
      {lines.map((line, at) => (
        <text
          key={line + String(at)}
          x={x + 10}
          y={top + at * LINE_PX}
          className={isLacking && at === lines.length - 1 ? styles.missing : styles.boxText}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

/** From the sensor back to the control function that must know; not drawn where nobody has said how. */
function Feedback({ sensor, byId }: { readonly sensor: Placed<ControlNodeView>; readonly byId: ReadonlyMap<string, Placed<ControlNodeView>> }) {
  if (sensor.node.feedback === '') return null;
  let at: Placed<ControlNodeView> | undefined = sensor;
  while (at !== undefined && at.node.kind !== 'controller') at = at.node.parentId === null ? undefined : byId.get(at.node.parentId);
  if (at === undefined) return null;
  const [from, to] = [sensor.x + BOX.width / 2, at.x + BOX.width / 2];
  const [low, end] = [sensor.y + BOX.height + 12, at.y + BOX.height];
  return (
    <g className={styles.feedback}>
      <path d={`M${String(from)} ${String(sensor.y + BOX.height)}V${String(low)}H${String(to)}V${String(end + 2)}`} />
      <path d={`M${String(to - 4)} ${String(end + 8)}L${String(to)} ${String(end + 1)}L${String(to + 4)} ${String(end + 8)}`} />
    </g>
  );
}
