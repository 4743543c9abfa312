/**
 * Where many people have their mail: in the Netherlands, Belgium and Norway, and everywhere. Left out are names that
 * another real one is taken for by itself (home.nl and horne.nl, mail.ru and mall.ru): a warning there would mostly be false.
 */
export const providers: readonly string[] = [
  // Everywhere
  ...['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'yahoo.com', 'ymail.com'],
  ...['icloud.com', 'aol.com', 'proton.me', 'protonmail.com', 'fastmail.com', 'zoho.com', 'tutanota.com', 'hey.com'],
  ...['gmx.com', 'gmx.net', 'gmx.de', 'web.de', 't-online.de', 'posteo.de', 'mailbox.org', 'orange.fr', 'laposte.net'],
  ...['hotmail.co.uk', 'yahoo.co.uk', 'hotmail.fr', 'yandex.com', 'yandex.ru', 'qq.com', '163.com'],
  // The Netherlands
  ...['ziggo.nl', 'kpnmail.nl', 'kpnplanet.nl', 'planet.nl', 'hetnet.nl', 'casema.nl', 'chello.nl', 'upcmail.nl'],
  ...['quicknet.nl', 'xs4all.nl', 'zonnet.nl', 'tele2.nl', 'caiway.nl', 'solcon.nl', 'zeelandnet.nl', 'freedom.nl'],
  ...['hotmail.nl', 'live.nl', 'outlook.nl', 'yahoo.nl', 'startmail.com'],
  // Belgium
  ...['telenet.be', 'skynet.be', 'proximus.be', 'belgacom.be', 'scarlet.be', 'pandora.be', 'edpnet.be', 'voo.be'],
  ...['hotmail.be', 'live.be', 'outlook.be'],
  // Norway
  ...['online.no', 'getmail.no', 'altibox.no', 'lyse.net', 'broadpark.no', 'start.no', 'frisurf.no', 'hotmail.no'],
  ...['live.no', 'outlook.no', 'yahoo.no'],
];
