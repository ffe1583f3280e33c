import { qrCode } from '../../../shared/kernel/qrCode.ts';
import styles from './Seats.module.css';

/** Modules of white around a code, without which a camera does not find it. */
const QUIET = 4;

/** A text as a QR code, always dark on white: cameras do not read it the other way round. Null when it is too long. */
export function QrPicture({ text, label }: { readonly text: string; readonly label: string }) {
  const code = qrCode(text);
  if (code === null) return null;
  const size = code.length + 2 * QUIET;
  const dark = code
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${String(x + QUIET)} ${String(y + QUIET)}h1v1h-1z` : '')))
    .join('');
  return (
    <svg className={styles.qr} viewBox={`0 0 ${String(size)} ${String(size)}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={dark} fill="#000" />
    </svg>
  );
}
