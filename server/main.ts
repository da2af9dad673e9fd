// The running server: the app, listening.
import { type AppParts, buildApp } from './app.ts';
import { close, listen } from './listen.ts';

export type Serving = { url: string; close(): Promise<void> };

/** Starts answering. `close` may be called more than once; it resolves when the last answer is sent, within ten seconds. */
export async function serve(parts: Omit<AppParts, 'clock'> & Partial<Pick<AppParts, 'clock'>>): Promise<Serving> {
  // With port 0 only listening tells the port, and permalinks begin with it.
  const settings = { ...parts.settings };
  const app = await buildApp({ clock: () => new Date(), ...parts, settings });
  const url = await listen(app, settings);
  if (settings.PUBLIC_URL === undefined) settings.publicUrl = url;
  if (settings.WARM === 'on') void app.warmUp();
  let closed: Promise<void> | undefined;
  return {
    url,
    close: () => {
      closed ??= close(app);
      return closed;
    },
  };
}
