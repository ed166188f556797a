/** The sign of the program: a circumflex with an acute, as on `ấ`, over a marked line of text. */
export function Mark({ size }: { size: number }) {
  return (
    <svg aria-hidden width={size} height={size} viewBox="0 0 48 48">
      <rect width="48" height="48" rx="11" fill="var(--accent)" />
      <g
        fill="none"
        stroke="var(--on-accent)"
        strokeWidth="4.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="M10.5 23 19 14.5 27.5 23" />
        <path d="M32 17.5 37.5 11" />
        <path d="M10.5 35h27" opacity="0.55" />
      </g>
    </svg>
  );
}
