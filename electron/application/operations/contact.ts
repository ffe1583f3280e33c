import type { contactOperations } from '../../../shared/contract/topics/contact.ts';
import { MAX_IMPORT_ROWS } from '../../../shared/domain/contact/contact.ts';
import { planImport, type PlannedRow } from '../../../shared/domain/contact/planImport.ts';
import { no, ok } from '../../../shared/kernel/result.ts';
import { knownContacts, rememberedMappings } from '../../queries/contacts.ts';
import { whenOpen, type OperationHandlers } from '../operationHandler.ts';

function nameOf(planned: PlannedRow): string {
  return planned.state === 'new' ? planned.fields.name : planned.name;
}

export const contactOperationHandlers: OperationHandlers<keyof typeof contactOperations> = {
  'contact.previewImport': whenOpen(async ({ host, tools, sender }, { uploadId, sheet, mapping }) => {
    const file = host.uploads.whole(sender.seat, uploadId);
    if (file === null) return no({ code: 'file/not-found' });
    const { store } = tools.workspace;
    const remembered = rememberedMappings(store);
    const list = await host.jobs.readContactList({
      bytes: file.bytes, fileName: file.name, sheet, mapping, remembered,
    });
    if (!list.ok) return list;
    const { rows, ...read } = list.value;
    if (rows.length > MAX_IMPORT_ROWS) {
      return no({ code: 'contact/import-too-many', params: { limit: MAX_IMPORT_ROWS, rows: rows.length } });
    }
    const plan = planImport(rows, knownContacts(store));
    if (!plan.ok) return no({ code: 'contact/import-row-unreadable', params: { row: plan.reason.row, value: '' } });
    const fieldsOf = new Map(rows.map(({ row, fields }) => [row, fields]));
    return ok({
      fileName: file.name,
      ...read,
      rows: plan.value.map((planned) => ({
        row: planned.row,
        name: nameOf(planned),
        state: planned.state,
        contactId: 'contactId' in planned ? planned.contactId : null,
        fields: { ...fieldsOf.get(planned.row) },
        change: planned.state === 'changed' ? { fields: planned.fields, was: planned.was } : null,
      })),
    });
  }),
};
