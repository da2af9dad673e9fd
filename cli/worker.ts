// One of several processes that serve (server/workers.ts): told by the start that made it which graph, ended by SIGTERM. Its settings are
// those of the start; when the start is gone, so is it.
import { readSettings } from '../config/settings.ts';
import { openGraph } from '../graph/driver.ts';
import type { FromWorker, ToWorker } from '../server/workers.ts';
import { serveHere } from './serve-here.ts';
import { statementLog } from './statement-log.ts';
import { ignoreBrokenPipes } from './stopping.ts';

const tell = (told: FromWorker): void => {
  process.send?.(told);
};
let serving: Promise<() => Promise<void>> | undefined;
let stopping = false;

async function begin({ connection, warm }: ToWorker): Promise<() => Promise<void>> {
  const settings = readSettings();
  const options = { statementTimeoutMs: settings.STATEMENT_TIMEOUT_MS, log: statementLog(settings) };
  const graph = await openGraph(connection, options);
  const { url, close } = await serveHere(graph, warm ? settings : { ...settings, WARM: 'off' });
  tell({ url });
  return async () => {
    await close();
    await graph.close();
  };
}

async function stop(): Promise<never> {
  const close = await serving?.catch(() => undefined); // It was told when it failed.
  await close?.();
  process.exit();
}

ignoreBrokenPipes();
// Ctrl-C reaches everybody at the terminal at once, and the start's SIGTERM comes after it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    if (!stopping) void stop();
    stopping = true;
  });
process.once('message', (told: ToWorker) => {
  serving = begin(told);
  serving.catch((error: unknown) => {
    tell({ failed: error instanceof Error ? error.message : String(error) });
    process.exitCode = 1;
    process.disconnect();
  });
});
tell({ loaded: true });
