import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** What a command cost, everything that it started included. */
export interface Cost {
  seconds: number;
  /** User and system time; undefined where the system does not tell (only Linux does here). */
  cpuSeconds: number | undefined;
  /** Highest sum of resident memory, sampled ten times a second; undefined as above. */
  peakMegabytes: number | undefined;
}

/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;

/**
 * Runs a command and measures it as a whole.
 *
 * @throws Error where it does not end well
 */
export async function measure(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Cost> {
  const cpuBefore = childrenCpu();
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (text: Buffer) => {
    errors += text.toString();
  });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentOf(child.pid));
  }, 100);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}\n${errors}`);
  const cpuAfter = childrenCpu();
  return {
    seconds: (performance.now() - started) / 1000,
    cpuSeconds:
      cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore,
    peakMegabytes: peak === 0 ? undefined : peak / 1024 / 1024,
  };
}

/** Processor time of all children that have ended, and of theirs. */
function childrenCpu(): number | undefined {
  const fields = statOf('self');
  return fields && (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** The fields of /proc/<pid>/stat that follow the name of the command. */
function statOf(pid: string): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** Resident memory of a process and all below it, in bytes. */
function residentOf(root: number | undefined): number {
  if (root === undefined || process.platform !== 'linux') return 0;
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const fields = statOf(pid);
      return fields ? [{ pid, parent: fields[1], bytes: Number(fields[21]) * 4096 }] : [];
    });
  const below = (pid: string): number =>
    processes
      .filter(({ parent }) => parent === pid)
      .reduce((sum, one) => sum + one.bytes + below(one.pid), 0);
  const own = processes.find(({ pid }) => pid === String(root))?.bytes ?? 0;
  return own + below(String(root));
}
