import type { saidWarning as source } from '../nb/saidWarning.ts';

/** What warnings from MET and NVE write in the log. A part in [[ ]] is left out when its particular is not there. */
export const saidWarning: typeof source = {
  'warning-started-red':
    'Hendinga er starta frå farevarselet: {{event}}, raudt nivå.[[ Gjeld: {{areas}}.]][[ Frå {{from}}]][[ til {{to}}.]] Avsendar: {{sender}} ({{identifier}}).',
  'warning-started-orange':
    'Hendinga er starta frå farevarselet: {{event}}, oransje nivå.[[ Gjeld: {{areas}}.]][[ Frå {{from}}]][[ til {{to}}.]] Avsendar: {{sender}} ({{identifier}}).',
  'warning-started-yellow':
    'Hendinga er starta frå farevarselet: {{event}}, gult nivå.[[ Gjeld: {{areas}}.]][[ Frå {{from}}]][[ til {{to}}.]] Avsendar: {{sender}} ({{identifier}}).',
  'warning-started-green':
    'Hendinga er starta frå farevarselet: {{event}}, grønt nivå.[[ Gjeld: {{areas}}.]][[ Frå {{from}}]][[ til {{to}}.]] Avsendar: {{sender}} ({{identifier}}).',
  'warning-started-unknown':
    'Hendinga er starta frå farevarselet: {{event}}, ukjent nivå.[[ Gjeld: {{areas}}.]][[ Frå {{from}}]][[ til {{to}}.]] Avsendar: {{sender}} ({{identifier}}).',
  'warning-noted-red':
    'Farevarsel motteke: {{event}}, raudt nivå.[[ Gjeld: {{areas}}.]][[ Frå {{from}}]][[ til {{to}}.]] Avsendar: {{sender}} ({{identifier}}).',
  'warning-noted-orange':
    'Farevarsel motteke: {{event}}, oransje nivå.[[ Gjeld: {{areas}}.]][[ Frå {{from}}]][[ til {{to}}.]] Avsendar: {{sender}} ({{identifier}}).',
  'warning-noted-yellow':
    'Farevarsel motteke: {{event}}, gult nivå.[[ Gjeld: {{areas}}.]][[ Frå {{from}}]][[ til {{to}}.]] Avsendar: {{sender}} ({{identifier}}).',
  'warning-noted-green':
    'Farevarsel motteke: {{event}}, grønt nivå.[[ Gjeld: {{areas}}.]][[ Frå {{from}}]][[ til {{to}}.]] Avsendar: {{sender}} ({{identifier}}).',
  'warning-noted-unknown':
    'Farevarsel motteke: {{event}}, ukjent nivå.[[ Gjeld: {{areas}}.]][[ Frå {{from}}]][[ til {{to}}.]] Avsendar: {{sender}} ({{identifier}}).',
};
