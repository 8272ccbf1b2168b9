import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian's package installs it as this; other systems as a command. */
const JAR = '/usr/share/java/epubcheck.jar';

/** Quick to start, since a book is small. */
const FLAGS = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', JAR];

/**
 * EPUBCheck, where the machine has it.
 *
 * @returns what checks a book and gives back each line that names an error or a warning
 * @see https://www.w3.org/publishing/epubcheck/
 */
export function findEpubcheck(): ((book: string) => Promise<string[]>) | undefined {
  const works = (command: string, args: readonly string[]) => {
    const { error, stdout } = spawnSync(command, [...args, '--version'], { encoding: 'utf8' });
    return error === undefined && stdout.includes('EPUBCheck');
  };
  if (existsSync(JAR) && works('java', FLAGS)) return (book) => check('java', [...FLAGS, book]);
  if (works('epubcheck', [])) return (book) => check('epubcheck', [book]);
  return undefined;
}

function check(command: string, args: readonly string[]): Promise<string[]> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const found = output.split('\n').filter((line) => /^(FATAL|ERROR|WARNING)/.test(line));
      resolve(code === 0 || found.length > 0 ? found : [`exit code ${code ?? 'none'}: ${output}`]);
    });
  });
}
