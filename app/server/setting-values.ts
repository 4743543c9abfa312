/** The two ports speak TLS at different moments: mixed up, no mail ever leaves. */
export function smtpWarnings(value: string | undefined): string[] {
  const { protocol, port, hostname } = new URL(value ?? 'smtp://localhost');
  if (protocol === 'smtps:' && ['25', '587'].includes(port)) {
    return [
      `SMTP_URL begins with smtps and names port ${port}, where mail servers begin without TLS: write smtp://…@${hostname}:${port}, or port 465.`,
    ];
  }
  if (protocol === 'smtp:' && port === '465') {
    return [
      `SMTP_URL begins with smtp and names port 465, where mail servers begin with TLS: write smtps://…@${hostname}:465.`,
    ];
  }
  return [];
}

/** An address as it may be shown: without the password, also where it does not parse or is of another kind. */
export function withoutPassword(value: string): string {
  return value.replace(/:[^:@/]*(?:[:/][^@]*)?@/, ':***@').replace(/(pass\w*\s*=\s*)(?:'[^']*'|\S+)/gi, '$1***');
}

export function isDecodable(value: string): boolean {
  try {
    decodeURIComponent(value);
    return true;
  } catch {
    return false;
  }
}
