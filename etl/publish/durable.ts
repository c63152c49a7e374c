/** Writing that survives a crash: either the old file or the new one is there, whole. */
import { open, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Sends a file, or the entries of a folder, to the disk. */
export async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes a new file and sends it to the disk. */
export async function writeDurably(path: string, text: string): Promise<void> {
  await writeFile(path, text);
  await syncPath(path);
}

/** Replaces a file's text at once. */
export async function replaceDurably(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await writeDurably(draft, text);
  await rename(draft, path);
  await syncPath(dirname(path));
}
