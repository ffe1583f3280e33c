import { openHost } from './tests/bench/stores/speaker.ts';
import { knownPlanStates, eventsWithoutPlan } from './electron/queries/planStates.ts';
const host = await openHost('/tmp/scale/demo', Date.now); const { store } = host.workspace!;
const seen = new Set<string>(); const all = store.all.bind(store); let times = new Map<string, number>();
(store as any).all = (sql: string, ...v: any[]) => { if (!seen.has(sql)) { seen.add(sql); console.log(sql.replace(/\s+/g, ' ').slice(0, 200)); for (const r of (all as any)('EXPLAIN QUERY PLAN ' + sql, ...v)) console.log('      ', r.detail); } const c0 = process.cpuUsage(); const x = (all as any)(sql, ...v); const c = process.cpuUsage(c0); times.set(sql, Math.min(times.get(sql) ?? 1e9, (c.user + c.system) / 1000)); return x; };
for (let i = 0; i < 6; i++) { knownPlanStates(store, '2026-11-23'); eventsWithoutPlan(store, '2026-11-23'); }
for (const [q, ms] of times) console.log(ms.toFixed(1), q.replace(/\s+/g, ' ').slice(-90));
await host.close();
