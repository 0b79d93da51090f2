import qrcode from 'qrcode-generator';

/** A QR code as an SVG path over a square of `size` modules, its quiet zone of four modules included. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

const quiet = 4;

/** The text as a QR code (ISO/IEC 18004) with error correction L; null where it is too long for one. */
export function qrCode(text: string): QrCode | null {
  const code = qrcode(0, 'L');
  try {
    code.addData(text, 'Byte');
    code.make();
  } catch {
    return null;
  }
  const count = code.getModuleCount();
  const rows: string[] = [];
  for (let y = 0; y < count; y += 1) {
    for (let x = 0; x < count; x += 1) {
      if (code.isDark(y, x)) rows.push(`M${x + quiet} ${y + quiet}h1v1h-1z`);
    }
  }
  return { size: count + 2 * quiet, path: rows.join('') };
}
