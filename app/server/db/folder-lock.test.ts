import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from './folder-lock.ts';

describe('the lock of a data folder', () => {
  let folder: string;
  let children: ChildProcess[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rondo-lock-'));
  });
  afterEach(async () => {
    await Promise.all(children.map(kill));
    children = [];
    rmSync(folder, { recursive: true, force: true });
  });

  async function kill(child: ChildProcess) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  /** Another process that asks for the lock, tells what it got, and keeps it until it is killed. */
  async function another() {
    const program = `import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, 'folder-lock.ts'))};
      try { lockFolder(process.argv[1]); console.log('held'); } catch (error) { console.log(error.name); }
      setInterval(() => Array(100_000).fill({}), 10);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program, folder], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    children.push(child);
    const [said] = await once(child.stdout, 'data');
    return { child, said: String(said).trim() };
  }

  it('is taken, let go, and taken again', () => {
    lockFolder(folder).release();
    const second = lockFolder(folder);
    second.release();
    second.release();
    expect(existsSync(join(folder, 'rondo.pid'))).toBe(false);
  });

  it('makes the folder', () => {
    lockFolder(join(folder, 'a', 'b')).release();
    expect(existsSync(join(folder, 'a', 'b', 'rondo.lock'))).toBe(true);
  });

  it('is refused while another process has it, with the pid of that process', async () => {
    const { child } = await another();
    await sleep(300);
    expect(() => lockFolder(folder)).toThrow(`process ${child.pid}, since`);
  });

  it('is free again after kill -9, though the note of the dead process is still there', async () => {
    const { child } = await another();
    await kill(child);
    expect(existsSync(join(folder, 'rondo.pid'))).toBe(true);
    lockFolder(folder).release();
  });

  it('does not believe a note whose number now belongs to somebody else', () => {
    writeFileSync(join(folder, 'rondo.pid'), JSON.stringify({ pid: 1, host: hostname(), since: 'long ago' }));
    lockFolder(folder).release();
  });

  it('goes to exactly one of many that ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, another));
    expect(answers.map(({ said }) => said).sort()).toEqual([...Array(5).fill('StartupFault'), 'held']);
  }, 60_000);

  it('is let go again when its note cannot be written', () => {
    mkdirSync(join(folder, 'rondo.pid.new'));
    expect(() => lockFolder(folder)).toThrow(/RONDO_DATA: the data folder .* cannot be locked/);
    rmdirSync(join(folder, 'rondo.pid.new'));
    lockFolder(folder).release();
  });

  it('says what stands in its way: a file, a link to nowhere', () => {
    writeFileSync(join(folder, 'file'), '');
    symlinkSync(join(folder, 'gone', 'far'), join(folder, 'link'));
    expect(() => lockFolder(join(folder, 'file'))).toThrow(
      /RONDO_DATA: \S+\/file is a file, and the data folder is to be/,
    );
    expect(() => lockFolder(join(folder, 'file', 'data'))).toThrow(/RONDO_DATA: \S+\/file is a file/);
    expect(() => lockFolder(join(folder, 'link'))).toThrow(
      /RONDO_DATA: \S+\/link is a link to a place that is not there/,
    );
  });

  if (process.getuid?.() === 0) {
    it('says whose the folder or its lock is to a user who may not write there', () => {
      chmodSync(folder, 0o755);
      const asNobody = () => {
        const program = `import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, 'folder-lock.ts'))};
          process.setgid(65534);
          process.setuid(65534);
          try { lockFolder(process.argv[1]); console.log('held'); } catch (error) { console.log(error.message); }`;
        const args = ['--input-type=module', '-e', program, folder];
        return spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout.trim();
      };
      expect(asNobody()).toMatch(/this user \(.+\) may not write to the data folder \S+; \S+ belongs to root/);
      writeFileSync(join(folder, 'rondo.lock'), '');
      chmodSync(folder, 0o777);
      expect(asNobody()).toMatch(/rondo\.lock belongs to root/);
    }, 30_000);
  }
});
