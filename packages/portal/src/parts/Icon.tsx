const PATHS = {
  triangle: <path d="M8 1.5 15.2 14.5H.8Z M7.2 6v4.2h1.6V6Zm0 5.2v1.6h1.6v-1.6Z" fillRule="evenodd" />,
  clock: (
    <g fill="none" stroke="currentColor" strokeWidth="1.8">
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 4.2V8.2L10.6 10" />
    </g>
  ),
  ring: <circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" strokeWidth="2" />,
  tick: <path d="M2.6 8.4 6.2 12 13.4 4" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  arrow: <path d="M2 8h11M9 4l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  question: <path d="M5 5.6C5 3.6 6.4 2.6 8 2.6s3 1 3 2.7c0 2.2-3 2.3-3 4.4M8 12.2v2" fill="none" stroke="currentColor" strokeWidth="1.9" />,
};

export type IconName = keyof typeof PATHS;

/** A picture that says nothing by itself: its word stands beside it. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" fill="currentColor" aria-hidden="true" focusable="false">
      {PATHS[name]}
    </svg>
  );
}
