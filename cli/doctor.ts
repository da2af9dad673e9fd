// npm run doctor: does this machine have what a start needs? Each finding says how to mend what is wrong; nothing is started.
import pc from 'picocolors';
import type { Settings } from '../config/settings.ts';
import { databaseFindings } from './doctor-database.ts';
import { environmentFindings, nodeFinding } from './doctor-machine.ts';
import type { Finding } from './finding.ts';

/** Prints the findings and resolves with whether a start would work. */
export async function doctor(readSettings: () => Settings, json: boolean): Promise<boolean> {
  const findings: Finding[] = [nodeFinding()];
  const settings = tryRead(readSettings, findings);
  if (settings !== undefined) {
    findings.push(...(await environmentFindings(settings)));
    findings.push(...(await databaseFindings(settings)));
  }
  process.stdout.write(json ? `${JSON.stringify(findings, null, 2)}\n` : findings.map(line).join(''));
  return findings.every(({ state }) => state !== 'wrong');
}

function tryRead(readSettings: () => Settings, findings: Finding[]): Settings | undefined {
  try {
    const settings = readSettings();
    findings.push({ name: 'Settings', state: 'ok', text: 'as expected' });
    return settings;
  } catch (error) {
    findings.push({ name: 'Settings', state: 'wrong', text: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}

function line({ name, state, text }: Finding): string {
  const mark = { ok: pc.green('✓'), wrong: pc.red('✗'), later: pc.dim('–') }[state];
  return `${mark} ${name}: ${text}\n`;
}
