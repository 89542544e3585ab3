/** Success or failure as a value, so that it can cross messages by structured clone. */
export type Result<T, E = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** An expected failure: a `kind` for code, a sentence for a person. */
export interface Failure {
  readonly kind: string;
  readonly message: string;
}

export const success = <T>(value: T): { readonly ok: true; readonly value: T } => ({
  ok: true,
  value,
});

export const failure = <E>(error: E): { readonly ok: false; readonly error: E } => ({
  ok: false,
  error,
});
