import { useState } from 'react';
import { loadDialog } from '../../api/loadPart.ts';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';
import { useRoleActions } from './useRoleActions.ts';

const ContactPanel = loadDialog(async () => (await import('./ContactPanel.tsx')).ContactPanel);
const RolePanel = loadDialog(async () => (await import('./RolePanel.tsx')).RolePanel);

/** Always mounted: somebody new, or a new role, is written down from any page, also in the middle of an incident. */
export function ContactsWatch() {
  const [adding, setAdding] = useState<'contact' | 'role' | null>(null);
  const { retire } = useRoleActions();
  useCommandHandler('contact.add', () => {
    setAdding('contact');
  });
  useCommandHandler('role.add', () => {
    setAdding('role');
  });
  const close = (): void => {
    setAdding(null);
  };
  if (adding === 'contact') return <ContactPanel contactId={null} onClose={close} />;
  return adding === 'role' ? <RolePanel role={null} onRetire={retire} onClose={close} /> : null;
}
