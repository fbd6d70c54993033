import type { Piece } from './description.js';

/** What somebody wrote may run in the other direction. */
export function ToldPieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece, index) =>
    typeof piece === 'string' ? piece : <bdi key={index}>{piece.written}</bdi>,
  );
}
