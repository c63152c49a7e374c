/** Fixes the times that a ZIP writer takes from the clock, so that equal content is equal bytes (APPNOTE.TXT 4.3). */
const END = 0x06054b50,
  CENTRAL = 0x02014b50,
  LOCAL = 0x04034b50;
/** 4 January 2021, 0:00, as MS-DOS time (low half) and date (high half). */
const FIXED = (((2021 - 1980) << 25) | (1 << 21) | (4 << 16)) >>> 0;

/** The same archive with every entry's time fixed; throws when the bytes are no ZIP archive. */
export function withFixedTimes(archive: Buffer): Buffer {
  const bytes = Buffer.from(archive);
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new Error(`no zip archive in ${bytes.length} bytes; write a workbook first`);
  let entry = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const local = bytes.readUInt32LE(entry + 42);
    if (bytes.readUInt32LE(entry) !== CENTRAL || bytes.readUInt32LE(local) !== LOCAL)
      throw new Error(`broken zip entry at byte ${entry}; write the workbook anew`);
    bytes.writeUInt32LE(FIXED, entry + 12);
    bytes.writeUInt32LE(FIXED, local + 10);
    entry += 46 + bytes.readUInt16LE(entry + 28) + bytes.readUInt16LE(entry + 30) + bytes.readUInt16LE(entry + 32);
  }
  return bytes;
}
