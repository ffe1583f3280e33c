/** What warnings from MET and NVE write in the log. A part in [[ ]] is left out when its particular is not there. */
export const saidWarning = {
  'warning-started-red':
    'Hendelsen er startet fra farevarselet: {{event}}, rødt nivå.[[ Gjelder: {{areas}}.]][[ Fra {{from}}]][[ til {{to}}.]] Avsender: {{sender}} ({{identifier}}).',
  'warning-started-orange':
    'Hendelsen er startet fra farevarselet: {{event}}, oransje nivå.[[ Gjelder: {{areas}}.]][[ Fra {{from}}]][[ til {{to}}.]] Avsender: {{sender}} ({{identifier}}).',
  'warning-started-yellow':
    'Hendelsen er startet fra farevarselet: {{event}}, gult nivå.[[ Gjelder: {{areas}}.]][[ Fra {{from}}]][[ til {{to}}.]] Avsender: {{sender}} ({{identifier}}).',
  'warning-started-green':
    'Hendelsen er startet fra farevarselet: {{event}}, grønt nivå.[[ Gjelder: {{areas}}.]][[ Fra {{from}}]][[ til {{to}}.]] Avsender: {{sender}} ({{identifier}}).',
  'warning-started-unknown':
    'Hendelsen er startet fra farevarselet: {{event}}, ukjent nivå.[[ Gjelder: {{areas}}.]][[ Fra {{from}}]][[ til {{to}}.]] Avsender: {{sender}} ({{identifier}}).',
  'warning-noted-red':
    'Farevarsel mottatt: {{event}}, rødt nivå.[[ Gjelder: {{areas}}.]][[ Fra {{from}}]][[ til {{to}}.]] Avsender: {{sender}} ({{identifier}}).',
  'warning-noted-orange':
    'Farevarsel mottatt: {{event}}, oransje nivå.[[ Gjelder: {{areas}}.]][[ Fra {{from}}]][[ til {{to}}.]] Avsender: {{sender}} ({{identifier}}).',
  'warning-noted-yellow':
    'Farevarsel mottatt: {{event}}, gult nivå.[[ Gjelder: {{areas}}.]][[ Fra {{from}}]][[ til {{to}}.]] Avsender: {{sender}} ({{identifier}}).',
  'warning-noted-green':
    'Farevarsel mottatt: {{event}}, grønt nivå.[[ Gjelder: {{areas}}.]][[ Fra {{from}}]][[ til {{to}}.]] Avsender: {{sender}} ({{identifier}}).',
  'warning-noted-unknown':
    'Farevarsel mottatt: {{event}}, ukjent nivå.[[ Gjelder: {{areas}}.]][[ Fra {{from}}]][[ til {{to}}.]] Avsender: {{sender}} ({{identifier}}).',
};
