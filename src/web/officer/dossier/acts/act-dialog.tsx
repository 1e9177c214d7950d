import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ActDialog as Frame } from '#web/parts/asking/act-dialog.tsx';
import { useSayCode } from '#web/ui/language.tsx';
import { getDossier } from '../questions.ts';
import { roomWords } from '../words.ts';
import type { Acting } from './move-act.ts';

type ActDialogProps = Acting & {
  act: { readonly error: unknown; readonly isPending: boolean; readonly reset: () => void };
  onMain: () => void;
  danger?: boolean;
  broad?: boolean;
  /** The refusal is shown beside the field it names. */
  refusalInField?: boolean;
  children: ReactNode;
};

/** The frame of a move: named as the table names it; a refusal that says the dossier has changed asks for it anew. */
export function ActDialog({ dossier, move, act, children, ...rest }: ActDialogProps) {
  const title = useSayCode(roomWords)(`dossier.move.${move}`);
  const queries = useQueryClient();
  const reload = () => {
    void queries.invalidateQueries({ queryKey: getDossier(dossier.id).queryKey });
    void queries.invalidateQueries({ queryKey: ['getSubmission', dossier.id] });
    act.reset();
  };
  return (
    <Frame title={title} act={act} onRetry={reload} {...rest}>
      {children}
    </Frame>
  );
}
