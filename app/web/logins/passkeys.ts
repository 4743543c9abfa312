import { api } from '../api.ts';

/** The person closed the browser's window, or it found no passkey: nothing happened, and nothing is wrong. */
export class PasskeyStopped extends Error {
  override name = 'PasskeyStopped';
  /** The device has a passkey of this account already. */
  readonly alreadyThere: boolean;
  constructor(cause: unknown) {
    super('no passkey was used', { cause });
    this.alreadyThere = cause instanceof DOMException && cause.name === 'InvalidStateError';
  }
}

/** Takes what the person stopped, which is no refusal; throws everything else on. */
export const unlessStopped =
  (tell: (stopped: PasskeyStopped) => void) =>
  (error: unknown): void => {
    if (!(error instanceof PasskeyStopped)) throw error;
    tell(error);
  };

/** Whether this browser, at this address, can use passkeys at all. */
export const knowsPasskeys = (): boolean =>
  typeof PublicKeyCredential === 'function' && typeof navigator.credentials?.get === 'function';

/** Bytes of base64url text, as the options of a ceremony carry them. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));

/** Base64url without padding, as the answer of a ceremony carries bytes. */
export const textOf = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

type Descriptor = { id: string; type: 'public-key'; transports?: AuthenticatorTransport[] };

const descriptors = (list: Descriptor[] = []) => list.map((each) => ({ ...each, id: bytesOf(each.id) }));

const asked = <C extends Credential | null>(ceremony: Promise<C>): Promise<NonNullable<C>> =>
  ceremony.then(
    (credential) => {
      if (credential === null) throw new PasskeyStopped(null);
      return credential as NonNullable<C>;
    },
    (cause) => {
      throw new PasskeyStopped(cause);
    },
  );

const shared = (credential: PublicKeyCredential) => ({
  id: credential.id,
  rawId: textOf(credential.rawId),
  type: credential.type,
  authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
  clientExtensionResults: credential.getClientExtensionResults(),
});

/** Signs in with a passkey of this device or a phone beside it; answers where to go. */
export const signInWithPasskey = async (): Promise<'/' | '/my'> => {
  const options = (await api('POST /passkey-challenges')) as unknown as PublicKeyCredentialRequestOptionsJSON;
  const credential = (await asked(
    navigator.credentials.get({
      publicKey: {
        ...options,
        challenge: bytesOf(options.challenge),
        allowCredentials: descriptors(options.allowCredentials as Descriptor[] | undefined),
      } as unknown as PublicKeyCredentialRequestOptions,
    }),
  )) as PublicKeyCredential;
  const made = credential.response as AuthenticatorAssertionResponse;
  const { to } = await api('POST /passkey-logins', {
    body: {
      response: {
        ...shared(credential),
        response: {
          clientDataJSON: textOf(made.clientDataJSON),
          authenticatorData: textOf(made.authenticatorData),
          signature: textOf(made.signature),
          userHandle: made.userHandle ? textOf(made.userHandle) : undefined,
        },
      },
    },
  });
  return to;
};

/** Makes a passkey on this device and has it kept under a name. */
export const makePasskey = async (name: string): Promise<void> => {
  const options = (await api('POST /passkey-registrations')) as unknown as PublicKeyCredentialCreationOptionsJSON;
  const credential = (await asked(
    navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: bytesOf(options.challenge),
        user: { ...options.user, id: bytesOf(options.user.id) },
        excludeCredentials: descriptors(options.excludeCredentials as Descriptor[] | undefined),
      } as unknown as PublicKeyCredentialCreationOptions,
    }),
  )) as PublicKeyCredential;
  const made = credential.response as AuthenticatorAttestationResponse;
  await api('POST /passkeys', {
    body: {
      name,
      response: {
        ...shared(credential),
        response: {
          clientDataJSON: textOf(made.clientDataJSON),
          attestationObject: textOf(made.attestationObject),
          transports: made.getTransports(),
        },
      },
    },
  });
};
