import type { Filing } from './questions.ts';

/** What a paper is called: in short where the form says so, else as published, without the dash it is printed with. */
export function paperName({ short, name }: Filing['papers'][number], language: 'vi' | 'en'): string {
  return short?.[language] ?? name.replace(/^[\s\-–+•]+/, '');
}
