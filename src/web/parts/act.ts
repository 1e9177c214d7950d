import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';

type ActOptions<O> = { onDone?: (result: O) => void; /** Query keys (operation ids) whose answers this act makes old. */ changes?: readonly string[] };

/**
 * One write. Pressing again after a lost connection repeats the same Idempotency-Key as long as the input is the same,
 * so that nothing is done twice.
 */
export function useAct<I, O>(call: (input: I, idempotencyKey: string) => Promise<O>, options: ActOptions<O> = {}) {
  const queries = useQueryClient();
  const open = useRef<{ body: string; key: string } | undefined>(undefined);
  return useMutation<O, Error, I>({
    mutationFn: (input) => {
      const body = JSON.stringify(input);
      if (open.current === undefined || open.current.body !== body) open.current = { body, key: crypto.randomUUID() };
      return call(input, open.current.key);
    },
    onSuccess: (result) => {
      open.current = undefined;
      for (const operation of options.changes ?? []) void queries.invalidateQueries({ queryKey: [operation] });
      options.onDone?.(result);
    },
  });
}
