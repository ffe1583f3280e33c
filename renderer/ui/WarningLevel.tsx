import { useTranslation } from 'react-i18next';
import { Tag } from './Tag.tsx';

/** The colour a warning is given in, always with its word: red is for acting now, orange and yellow for being ready. */
export function WarningLevel({ level }: { readonly level: 'red' | 'orange' | 'yellow' | 'green' | 'unknown' }) {
  const { t } = useTranslation('warning');
  const word = t(`level.${level}`);
  if (level === 'green' || level === 'unknown') return <span>{word}</span>;
  return <Tag level={level === 'red' ? 'critical' : 'warning'}>{word}</Tag>;
}
