import { useInfiniteQuery } from '@tanstack/react-query';
import { messages as pilotWords } from '#modules/reporting/messages/pilot.ts';
import type { NarrativePart } from '#modules/reporting/rules/narrative.ts';
import { answer, api } from '#web/api/client.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { uiText } from '#web/ui/text.ts';
import { pilotText } from './text.ts';
import { Written } from './written.tsx';

/** Every version of a paragraph, the newest first. */
export function NarrativeVersions({ plan, part, onClose }: { plan: string; part: NarrativePart; onClose: () => void }) {
  const t = useSay(pilotText);
  const u = useSay(uiText);
  const word = useSayCode(pilotWords);
  const versions = useInfiniteQuery({
    queryKey: ['listNarratives', plan, part],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/plans/{plan}/narrative', { params: { path: { plan }, query: { part, ...(pageParam === '' ? {} : { after: pageParam }) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return (
    <Dialog
      title={t('versionsOf', { part: word(`reporting.narrative.${part}`) })}
      open
      broad
      onClose={onClose}
      actions={
        <Button keys="Esc" onPress={onClose} autoFocus>
          {t('close')}
        </Button>
      }
    >
      <Loaded asked={versions}>
        {(data) => (
          <ul className="narrative-versions">
            {data.pages.flatMap((page) =>
              page.rows.map((version) => (
                <li key={version.version}>
                  <Written version={version} />
                </li>
              )),
            )}
          </ul>
        )}
      </Loaded>
      {versions.hasNextPage ? (
        <Button size="small" onPress={() => void versions.fetchNextPage()} pending={versions.isFetchingNextPage}>
          {u('loadMore')}
        </Button>
      ) : null}
    </Dialog>
  );
}
