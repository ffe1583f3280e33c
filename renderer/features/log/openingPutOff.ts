const KEY = 'beredt.opening.later';

/** Incidents whose name and type this window has put off; for as long as the window lives. */
function known(): readonly string[] {
  return (sessionStorage.getItem(KEY) ?? '').split(' ').filter((id) => id !== '');
}

export function isPutOff(incidentId: string): boolean {
  return known().includes(incidentId);
}

export function putOff(incidentId: string): void {
  sessionStorage.setItem(KEY, [...known(), incidentId].join(' '));
}
