import { useMutation } from '@tanstack/react-query';
import { Button } from '../design/button.js';
import { ProblemMessage } from '../design/problem-message.js';
import { goToProvider } from './provider.js';

/** Leaves for the identity provider. */
export function ProviderButton({ label }: { readonly label: string }) {
  const go = useMutation({ mutationFn: goToProvider });
  return (
    <>
      {go.error && <ProblemMessage failure={go.error} />}
      <Button
        look="main"
        isDisabled={go.isPending}
        onPress={() => {
          go.mutate();
        }}
      >
        {label}
      </Button>
    </>
  );
}
