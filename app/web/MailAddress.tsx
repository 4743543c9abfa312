import './MailAddress.css';
import { type Lookalike, readableAddress, watchLookalikes } from '@rondo/interview';
import { type ReactNode, useMemo } from 'react';
import { words } from './lookalike-words.ts';
import { useMe } from './staff/me.ts';
import { useWords } from './ui/language.tsx';
import { Address } from './ui/plain/Address.tsx';
import { WarningIcon } from './ui/plain/icons.tsx';
import { Tag } from './ui/plain/Tag.tsx';

/** Not asked for, or absent where one does not read the address. */
type Watched = Lookalike | null | undefined;

/** An e-mail address with its domain in letters, and in the basic alphabet beside it where that is another. */
export const MailAddress = ({ children }: { children: string }) => {
  const { address, punycode } = readableAddress(children);
  return (
    <>
      <Address>{address}</Address>
      {punycode === null ? null : (
        <>
          {' '}
          <span className="mail-address-ascii" dir="ltr">
            ({punycode})
          </span>
        </>
      )}
    </>
  );
};

/** Says that an address only looks like another; nothing is held back by it. */
export const LookalikeNote = ({ of: lookalike }: { of: Watched }) => {
  const said = useWords(words);
  if (!lookalike) return null;
  const { of, why } = lookalike;
  const text =
    of === null
      ? said[why === 'mixed_scripts' ? 'mixed' : 'confusable']
      : said[why === 'near' ? 'near' : why === 'mixed_scripts' ? 'mixedLike' : 'like'](of);
  return (
    <p className="lookalike">
      <WarningIcon />
      <span dir="auto">{text}</span>
    </p>
  );
};

/** The same in a word or two, for a row of a list. */
export const LookalikeTag = ({ of: lookalike }: { of: Watched }) => {
  const said = useWords(words);
  if (!lookalike) return null;
  return <Tag tone="due">{lookalike.of === null ? said.tag : said.tagLike(lookalike.of)}</Tag>;
};

/** A field for an address (`children`) that says while it is typed what it may be taken for: the reader's own domain, a provider. */
export const WatchedField = ({ email, children }: { email: string; children: ReactNode }) => {
  const me = useMe();
  const watch = useMemo(() => watchLookalikes([me.email.slice(me.email.lastIndexOf('@') + 1)]), [me.email]);
  const lookalike = watch(email.trim());
  return (
    <div className="lookalike-field">
      {children}
      <div role="status">
        {lookalike === null ? null : (
          <>
            <LookalikeNote of={lookalike} />
            {readableAddress(email).punycode === null ? null : (
              <p className="small">
                <MailAddress>{email.trim()}</MailAddress>
              </p>
            )}
          </>
        )}
      </div>
    </div>
  );
};
