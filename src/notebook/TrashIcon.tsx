/** A bin; its button says what it does. */
export function TrashIcon() {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
      <path
        d="M4 5.5h12M8 5.5V3.75h4V5.5M5.5 5.5l.6 10.75h7.8l.6-10.75M8.4 8.5l.25 5M11.6 8.5l-.25 5"
        fill="none"
        stroke="currentColor"
        stroke-width="1.3"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
