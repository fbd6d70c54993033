/** Ends the transaction of a dry run, in which everything was done. */
export class TakenBack<View> extends Error {
  constructor(readonly view: View) {
    super('a dry run is taken back');
  }
}
