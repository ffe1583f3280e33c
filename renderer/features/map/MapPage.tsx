import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { boundsOf, type Bounds } from '../../../shared/domain/map/geometry.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PlainButton, PrimaryButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { Ledger, LedgerHead } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { useParam } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { BaseMapChoice } from './BaseMapChoice.tsx';
import { MapCanvas } from './MapCanvas.tsx';
import type { DrawnObject, MapObjectView } from './mapFeatures.ts';
import { MapFiles } from './MapFiles.tsx';
import { MapObjectDialog } from './MapObjectDialog.tsx';
import { isOver, MapRow } from './MapRow.tsx';
import { MovingBar, type Moving } from './MovingBar.tsx';
import { useBaseMap } from './useBaseMap.ts';
import { warningZones } from './warningZones.ts';
import { useMapActions } from './useMapActions.ts';
import styles from './Map.module.css';

const columns: LedgerColumns = {
  left: [
    { name: 'kind', width: 124, kind: 'meta' },
    { name: 'changed', width: 76, kind: 'time', end: true },
    { name: 'gap', width: 12 },
  ],
  right: [
    { name: 'name', width: 'rest', kind: 'words' },
    { name: 'where', width: 212, kind: 'meta' },
    { name: 'valid', width: 168, kind: 'meta', from: 'wide' },
    { name: 'who', width: 48, kind: 'meta', from: 'medium' },
    { name: 'acts', width: 220, end: true },
  ],
};

/** The name, and the kind under it unless the name says so itself. */
function labelOf(name: string, kind: string): string {
  return name.toLocaleLowerCase('nb').startsWith(kind.toLocaleLowerCase('nb')) ? name : `${name}\n${kind}`;
}

/** Rows at a time: a file may bring thousands, and each row is a good deal of page. */
const ROWS = 200;
const NONE: readonly MapObjectView[] = [];

/** Area 5: the map, and under it everything on it as a list that can do all the map can. */
export function MapPage() {
  const { t } = useTranslation('map');
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const run = useRunCommand();
  const now = useMinute();
  const { value, isLoading } = useQueryOf('map.objects', { incidentId });
  const isOpen = useQueryOf('incident.one', { incidentId }).value?.incident?.closedAt === null;
  const actions = useMapActions();
  const baseMap = useBaseMap();
  const [selected, setSelected] = useState<string | null>(null);
  const [changing, setChanging] = useState<MapObjectView | null>(null);
  const [moving, setMoving] = useState<Moving | null>(null);
  const [rowsShown, setRowsShown] = useState(ROWS);
  const [target, setTarget] = useState<{ readonly bounds: Bounds } | null>(null);
  const objects = value?.objects ?? NONE;
  const warned = useTranslation('warning').t('page');
  const zones = useQueryOf('warning.zones', {}).value?.zones;

  const drawn = useMemo(
    () => [
      ...objects.map((object): DrawnObject => {
        const isMoving = moving?.object.id === object.id;
        return {
          id: object.id,
          kind: object.kind,
          label: labelOf(object.name, t(`kind.${object.kind}`)),
          geometry: isMoving ? moving.geometry : object.geometry,
          isUnconfirmed: object.unconfirmed,
          isOver: isOver(object, now),
          isSelected: isMoving || object.id === selected,
        };
      }),
      ...warningZones(zones ?? [], warned),
    ],
    [objects, moving, selected, now, t, zones, warned],
  );
  const lookAt = (shown: readonly MapObjectView[]): void => {
    const bounds = boundsOf(shown.map(({ geometry }) => geometry));
    if (bounds !== null) setTarget({ bounds });
  };
  const show = (object: MapObjectView): void => {
    setSelected(object.id);
    lookAt([object]);
  };
  const move = (object: MapObjectView): void => {
    show(object);
    setMoving({ object, geometry: object.geometry, point: null });
  };
  const backToRow = (id: string): void => {
    setMoving(null);
    document.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus();
  };
  const on = (act: (object: MapObjectView) => void, isWriting = true) => (id: string) => {
    const object = objects.find((one) => one.id === id);
    if (object !== undefined && (isOpen || !isWriting)) act(object);
  };
  const rows = useRows({
    'map.change': on(setChanging),
    'map.move': on(move),
    'map.remove': on(actions.remove),
    'map.show': on(show, false),
  });
  useScreen({
    keys: [
      { keys: 'Ctrl+Shift+K', does: t('place') },
      { keys: 'E', does: t('keys.change') },
      { keys: 'F', does: t('keys.move') },
      { keys: 'V', does: t('keys.show') },
      { keys: 'Delete', does: t('keys.remove') },
    ],
  });

  return (
    <div className={styles.page} data-pane="page">
      {moving !== null && (
        <MovingBar
          moving={moving}
          onMove={setMoving}
          onSave={() => {
            actions.move(moving.object, moving.geometry);
            backToRow(moving.object.id);
          }}
          onCancel={() => {
            backToRow(moving.object.id);
          }}
        />
      )}
      <MapCanvas
        objects={drawn}
        base={baseMap.base}
        target={target}
        onSelect={(id) => {
          const at = objects.findIndex((object) => object.id === id);
          flushSync(() => {
            setSelected(id);
            setRowsShown((shown) => Math.max(shown, at + 1));
          });
          document.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus();
        }}
        onWhole={() => {
          lookAt(objects);
        }}
      />
      <SectionHead onRule fact={t('count', { count: objects.length })}>
        {t('objects')}
      </SectionHead>
      {actions.problem !== null && (
        <div className={styles.words}>
          <InlineProblem problem={actions.problem} />
        </div>
      )}
      {isOpen && (
        <div className={styles.words}>
          <PrimaryButton keys="Ctrl+Shift+K" onClick={() => run('map.place')}>
            {t('place')}
          </PrimaryButton>
        </div>
      )}
      {objects.length > 0 ? (
        <Ledger kind="table" columns={columns} label={t('objects')} {...rows}>
          <LedgerHead
            titles={{
              kind: t('column.kind'),
              changed: t('column.changed'),
              name: t('column.name'),
              where: t('column.where'),
              valid: t('column.valid'),
              who: t('column.who'),
            }}
          />
          {objects.slice(0, rowsShown).map((object) => (
            <MapRow
              key={object.id}
              object={object}
              now={now}
              isSelected={object.id === selected}
              isOpen={isOpen}
              onShow={show}
              onChange={setChanging}
              onMove={move}
              onRemove={actions.remove}
            />
          ))}
        </Ledger>
      ) : (
        !isLoading && <EmptyState example={t('example')}>{t('empty')}</EmptyState>
      )}
      {objects.length > rowsShown && (
        <div className={styles.words}>
          <PlainButton
            onClick={() => {
              setRowsShown(rowsShown + ROWS);
            }}
          >
            {t('more', { count: Math.min(ROWS, objects.length - rowsShown) })}
          </PlainButton>
        </div>
      )}
      <BaseMapChoice baseMap={baseMap} />
      <MapFiles incidentId={incidentId} imports={value?.imports ?? []} isOpen={isOpen} />
      {changing !== null && (
        <MapObjectDialog
          incidentId={incidentId}
          object={changing}
          onClose={() => {
            setChanging(null);
          }}
        />
      )}
    </div>
  );
}
