/** A small key cap beside what the key does. */
export function KeyCap({ keys }: { keys: string }) {
  return (
    <kbd className="key-cap" aria-hidden="true">
      {keys}
    </kbd>
  );
}
