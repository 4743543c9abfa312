/** A curriculum vitae as a small PDF of one page, with the text a reader finds in it. Letters of Western Europe only. */
export function curriculum(name: string, lines: readonly string[]): { bytes: Uint8Array; text: string } {
  const escaped = (text: string) => text.replace(/[\\()]/g, (char) => `\\${char}`);
  const draw: string[] = ['BT', '/F2 20 Tf 64 768 Td', `(${escaped(name)}) Tj`];
  for (const [n, line] of lines.entries()) {
    const heading = line.startsWith('# ');
    draw.push(`/${heading ? 'F2' : 'F1'} ${heading ? 12 : 10.5} Tf`);
    draw.push(`0 ${n === 0 ? -22 : heading ? -28 : -17} Td`, `(${escaped(heading ? line.slice(2) : line)}) Tj`);
  }
  draw.push('ET');
  const content = draw.join('\n');
  const font = (base: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${base} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 ${font('Helvetica')} /F2 ${font('Helvetica-Bold')} >> >> /Contents 4 0 R >>`,
    `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
  ];
  let out = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = out.length;
    out += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = out.length;
  out += `xref\n0 5\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  out += `trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF`;
  const text = [name, ...lines.map((line) => line.replace(/^# /, ''))].join('\n');
  return { bytes: new Uint8Array(Buffer.from(out, 'latin1')), text };
}
