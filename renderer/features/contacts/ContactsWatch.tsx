import { useState } from 'react';
import { loadDialog } from '../../api/loadPart.ts';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';
import { useRoleActions } from './useRoleActions.ts';

const ContactPanel = loadDialog(async () => (await import('./ContactPanel.tsx')).ContactPanel);
const StartRoundDialog = loadDialog(async () => (await import('./rounds/StartRoundDialog.tsx')).StartRoundDialog);
const RolePanel = loadDialog(async () => (await import('./RolePanel.tsx')).RolePanel);

/** Always mounted: somebody new, or a new role, is written down from any page, also in the middle of an incident. */
export function ContactsWatch() {
  const [adding, setAdding] = useState<'contact' | 'role' | 'round' | null>(null);
  const { retire } = useRoleActions();
  useCommandHandler('contact.add', () => {
    setAdding('contact');
  });
  useCommandHandler('role.add', () => {
    setAdding('role');
  });
  useCommandHandler('numberRound.start', () => {
    setAdding('round');
  });
  const close = (): void => {
    setAdding(null);
  };
  if (adding === 'round') return <StartRoundDialog onClose={close} />;
  if (adding === 'contact') return <ContactPanel contactId={null} onClose={close} />;
  return adding === 'role' ? <RolePanel role={null} onRetire={retire} onClose={close} /> : null;
}
