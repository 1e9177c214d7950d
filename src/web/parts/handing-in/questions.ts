import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer, api } from '#web/api/client.ts';

const PAUSE_MS = 180;

/** The text once nobody has typed for a moment. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** Procedures whose name, code or everyday words have the text. */
export function useProcedures(text: string) {
  return useQuery({
    queryKey: ['findProcedures', text],
    enabled: text.length > 1,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    queryFn: () => answer(api.GET('/api/procedures', { params: { query: { q: text, limit: 12 } } })),
  });
}

/** One procedure as it is in force. */
export function useProcedure(code: string) {
  return useQuery({
    queryKey: ['getProcedure', code],
    enabled: code !== '',
    staleTime: 60_000,
    queryFn: () => answer(api.GET('/api/procedures/{code}', { params: { path: { code } } })),
  });
}
