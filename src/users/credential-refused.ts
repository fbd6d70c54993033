/** Why a token or a key opens nothing: for the log, never for whoever sent it. */
export class CredentialRefused extends Error {
  /** @param target id of the account or key, once it is sure whose it is */
  constructor(
    readonly reason: string,
    readonly target?: string,
  ) {
    super(reason);
  }
}
