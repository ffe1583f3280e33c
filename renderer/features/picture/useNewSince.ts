import { useEffect, useRef, useState } from 'react';
import { instantOf } from '../../../shared/kernel/time.ts';
import { keepLastLook, readLastLook, type LastLook } from './lastLooked.ts';
import type { PictureView } from './pictureView.ts';

/**
 * What has changed since somebody last looked. It stays marked while the page is open, also what comes meanwhile; when
 * the page is left, that was the last look.
 */
export function useNewSince(incidentId: string, picture: PictureView | null): LastLook | null {
  const [look, setLook] = useState(() => readLastLook(incidentId));
  const newest = useRef(0);
  newest.current = picture === null ? newest.current : newestIn(picture);
  useEffect(() => {
    setLook(readLastLook(incidentId));
    newest.current = 0;
    const leave = (): void => {
      if (newest.current > 0) keepLastLook(incidentId, { position: newest.current, at: instantOf(Date.now()) });
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [incidentId]);
  return look;
}

function newestIn(picture: PictureView): number {
  const { statements, goals, tasks, decisions } = picture;
  return Math.max(0, ...[...statements, ...goals, ...tasks, ...decisions].map(({ last }) => last.position));
}
