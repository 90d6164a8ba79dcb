/** The small moored boat of the icon and the first start. Takes the colour of its words; says nothing to screen readers. */
export const BoatMark = ({ size = "1.5em", className }: { size?: string; className?: string | undefined }) => (
  <svg
    viewBox="0 0 48 48"
    // As attributes WebKit refuses lengths in rem.
    style={{ width: size, height: size }}
    fill="none"
    stroke="currentColor"
    strokeWidth="2.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
    className={className}
  >
    <path d="M23 6v22M23 8c8 4 12 11 13 18H23M18 14c-3 4-5 8-6 12h6" />
    <path d="M8 31h32c-1 4-4 7-8 7H16c-4 0-7-3-8-7Z" />
    <path
      d="M5 43c3 0 3-1.500 6-1.500s3 1.500 6 1.500 3-1.500 6-1.500 3 1.500 6 1.500 3-1.500 6-1.500 3 1.500 6 1.500"
      opacity=".6"
    />
  </svg>
);
